package jp.monobe.portal.apply;

import static org.mockito.Mockito.when;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.monobe.filing.CarriedOver;
import jp.monobe.filing.DraftData;
import jp.monobe.filing.OpenResult;
import jp.monobe.portal.testing.Samples;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.procedure.FormDefinitions;

/** What DraftViewTest and DraftPagesTest share. */
abstract class DraftPages extends ViewTest {

    static final String DRAFT = "draft/" + Samples.DRAFT;

    static final class Hand extends ComponentTester<Input> {
        Hand(Input input) {
            super(input);
        }

        void types(String text) {
            setValueAsUser(text);
        }
    }

    static DraftData outdated(LocalDate lastDay) {
        var old = FormDefinitions.shipped().find(Samples.CLAIM, "2026-11").orElseThrow();
        var draft = Samples.fullDraft();
        return new DraftData(
                draft.id(),
                old,
                draft.answers(),
                draft.known(),
                draft.packetId(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(draft.form()),
                Optional.of(lastDay),
                Set.of(),
                draft.startedAt(),
                draft.savedAt());
    }

    static DraftData carried(DraftData draft, CarriedOver taken) {
        return new DraftData(
                draft.id(),
                draft.form(),
                draft.answers(),
                draft.known(),
                draft.packetId(),
                Optional.empty(),
                Optional.of(taken),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                draft.startedAt(),
                draft.savedAt());
    }

    void opens(DraftData draft) {
        when(drafts.open(Samples.DRAFT)).thenReturn(new OpenResult.Opened(draft));
    }

    void types(String id, String text) {
        new Hand(find(Input.class).withId(id).single()).types(text);
    }
}
