package jp.monobe.backoffice.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleBills;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.GivenAnswer;
import jp.monobe.payment.ReconcileDesk.Answered;
import jp.monobe.payment.ReconcileDesk.Given;
import jp.monobe.payment.model.Question;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was answered stays to be seen, and a wrong one is put right by a further answer. */
@WithStaff(Role.ACCOUNTANT)
class AnswerListTest extends ViewTest {

    private static final UUID ASKED = new UUID(9, 1);
    private static final UUID CLERK = new UUID(7, 4);

    private static GivenAnswer answer(String kind, boolean last) {
        return new GivenAnswer(
                ASKED,
                Question.UNKNOWN,
                kind,
                Instant.parse("2026-11-23T01:00:00Z"),
                CLERK,
                "電話で確認",
                SampleBills.SLIP,
                SampleBills.ID,
                Yen.of(5_000),
                "ABC0001",
                last);
    }

    private void given(GivenAnswer... answers) {
        when(reconcileDesk.given(0))
                .thenReturn(new Given(List.of(answers), Map.of(CLERK, "楠瀬　志保"), false));
        navigate(ReceiptsView.class);
    }

    @BeforeEach
    void anAssignment() {
        given(answer("ASSIGNED", true));
    }

    @Test
    void showsWhoDecidedWhatAndWhy() {
        assertThat(page())
                .contains("決めたこと", "納付番号の分にした", "楠瀬　志保", "電話で確認", "ABC0001", "5,000円")
                .doesNotContain("[office.", "!office.");
        keep("answers");
    }

    @Test
    void aWrongAssignmentIsUndoneWithAReason() {
        when(reconcileDesk.unassign(ASKED, "別の人の納付")).thenReturn(Answered.DONE);
        press("取り消す…");
        assertThat(page())
                .contains("ABC0001、5,000円の納付", "調定は未納に戻り")
                .doesNotContain("[office.", "!office.");
        find(Input.class).withId("answer-note").single().setValue("別の人の納付");

        press("この調定から外す");

        verify(reconcileDesk).unassign(ASKED, "別の人の納付");
        assertThat(page()).contains("調定は未納に戻りました");

        // The next question is answered: this one does not wait any more.
        find(AnswerList.class).single().answered();
        assertThat(page()).doesNotContain("調定は未納に戻りました");
    }

    /** What was typed stays. */
    @Test
    void withoutAReasonNothingIsDone() {
        when(reconcileDesk.unassign(ASKED, "")).thenReturn(Answered.NO_NOTE);
        press("取り消す…");

        press("この調定から外す");

        assertThat(page()).contains("理由を、200字までで", "この調定から外す");
    }

    @Test
    void whatWasFreedSinceCannotBeFreedAgain() {
        given(answer("UNASSIGNED", true), answer("ASSIGNED", false));

        assertThat(page()).contains("納付番号の分を取り消した").doesNotContain("取り消す…");
    }
}
