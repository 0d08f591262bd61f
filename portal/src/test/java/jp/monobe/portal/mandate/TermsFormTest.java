package jp.monobe.portal.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.monobe.exchange.Agent;
import jp.monobe.mandate.MandateTerms;
import jp.monobe.portal.testing.ViewTest;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import org.junit.jupiter.api.Test;

/** What she answers becomes the terms, and nothing beside it. */
class TermsFormTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Map<String, List<FormRevision>> PROCEDURES =
            Map.of("児童手当", List.of(new FormRevision("claim", "now", "認定請求", List.of())));

    private final TermsForm form = new TermsForm(TODAY, TODAY.plusDays(100), PROCEDURES);

    @Test
    void readsWhatSheChose() {
        var answers =
                answers("PRIVATE", "PREPARE", "SOME")
                        .with(AnswerKey.of("groups"), new Answer.Several(List.of("group-0")))
                        .with(AnswerKey.of("group-0"), new Answer.Several(List.of("claim")));

        assertThat(form.read(answers))
                .isEqualTo(
                        new MandateTerms(
                                Agent.Kind.PRIVATE,
                                "",
                                Agent.Reach.PREPARE,
                                false,
                                List.of("claim"),
                                LocalDate.of(2026, 12, 23),
                                false));
    }

    @Test
    void forgetsWhatSheChoseBeforeSheMeantAll() {
        var answers =
                answers("SUPPORTER", "SUBMIT", "ALL")
                        .with(AnswerKey.of("organisation"), new Answer.Text(" NPO ささえ "))
                        .with(AnswerKey.of("groups"), new Answer.Several(List.of("group-0")))
                        .with(AnswerKey.of("group-0"), new Answer.Several(List.of("claim")));

        var terms = form.read(answers);

        assertThat(terms.every()).isTrue();
        assertThat(terms.procedures()).isEmpty();
        assertThat(terms.organisation()).isEqualTo("NPO ささえ");
    }

    @Test
    void offersNoLongerTimeThanTheCityAllows() {
        var until = (Field.Choice) form.form().field("until").orElseThrow();

        assertThat(until.options()).extracting(Field.Option::code).containsExactly("7", "30", "90");
    }

    private static Answers answers(String kind, String reach, String scope) {
        return Answers.NONE
                .with(AnswerKey.of("kind"), new Answer.Chosen(kind))
                .with(AnswerKey.of("reach"), new Answer.Chosen(reach))
                .with(AnswerKey.of("scope"), new Answer.Chosen(scope))
                .with(AnswerKey.of("until"), new Answer.Chosen("30"))
                .with(AnswerKey.of("address"), new Answer.YesNo(false));
    }
}
