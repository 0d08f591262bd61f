package jp.monobe.backoffice.review;

import static jp.monobe.backoffice.testing.SampleCases.ID;
import static jp.monobe.backoffice.testing.SampleCases.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.casework.DeskResult;
import jp.monobe.casework.model.Proposal;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What a definition wants settled is asked before a case goes on. */
@WithStaff(Role.CLERK)
class GrantFormTest extends DeskTest {

    @Test
    void offersWhatFitsAPreparationAndAsksForItsVisit() {
        open(aCase().of("mother-father-loan"));
        when(decisions.propose(eq(ID), eq(3L), any())).thenReturn(new DeskResult.Done());

        assertThat(page()).contains("「受付」にする…").doesNotContain("決裁する…");
        press("「受付」にする…");
        find(Input.class).withId("q-visit-at-i").single().setValue("10:00");
        press("「受付」にする");

        var proposed = ArgumentCaptor.forClass(Proposal.class);
        verify(decisions).propose(eq(ID), eq(3L), proposed.capture());
        assertThat(((Proposal.Approve) proposed.getValue()).granted().get(AnswerKey.of("visit-at")))
                .contains(new Answer.Time(java.time.LocalTime.of(10, 0)));
    }

    @Test
    void saysWhatIsWrongWithWhatWasTyped() {
        open(aCase().of("mother-father-loan"));

        press("「受付」にする…");
        find(Input.class).withId("q-visit-at-i").single().setValue("3");
        press("「受付」にする");

        assertThat(page()).contains("「相談の時刻」は9:30のように");
        verifyNoInteractions(decisions);
    }
}
