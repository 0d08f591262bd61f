package jp.monobe.backoffice.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.Stream;
import jp.monobe.arrears.IssueResult;
import jp.monobe.arrears.ReminderDesk;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleArrears;
import jp.monobe.backoffice.testing.SampleBills;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.billing.model.BillState;
import jp.monobe.kernel.Yen;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reminders looked at, issued and printed. */
@WithStaff(Role.ACCOUNTANT)
class RemindersViewTest extends ViewTest {

    @Test
    void saysThatNobodyIsToBeReminded() {
        navigate(RemindersView.class);

        assertThat(page())
                .contains("督促状を送るものはありません", "納期限から20日", "発行した督促状はまだありません")
                .doesNotContain("[office.", "!office.", "!{office");
    }

    @Test
    void showsHowManyForHowMuchAndWhoDied() {
        when(issueReminders.preview())
                .thenReturn(SampleArrears.due(SampleBills.row(BillState.OPEN)));
        when(reminderDesk.runs(anyInt(), anyInt()))
                .thenReturn(new ReminderDesk.Runs(List.of(SampleArrears.run()), 41));

        navigate(RemindersView.class);

        assertThat(page())
                .contains("41件", "1通", "5,000円", "亡くなった人の調定が1件", "（第1期）", "2／3通", "督促状3通をまとめて印刷")
                .doesNotContain("[office.", "!office.", "!{office");
        keep("reminders");
    }

    static Stream<Arguments> results() {
        return Stream.of(
                Arguments.of(
                        new IssueResult.Issued(SampleArrears.RUN, 1, Yen.of(5_000), 0),
                        "督促状を1通（5,000円）発行しました"),
                Arguments.of(
                        new IssueResult.Issued(SampleArrears.RUN, 1, Yen.of(5_000), 2), "ほかの2件は"),
                Arguments.of(new IssueResult.NothingLeft(), "どれも納められたか"),
                Arguments.of(new IssueResult.WrongNumber(), "1通も選ばれていないか"));
    }

    @ParameterizedTest
    @MethodSource("results")
    void saysWhatCameOfIt(IssueResult result, String said) {
        when(issueReminders.preview()).thenReturn(SampleArrears.due());
        when(issueReminders.issue(any())).thenReturn(result);
        navigate(RemindersView.class);

        press("選んだものに督促状を発行する");
        press("発行する");

        verify(issueReminders).issue(List.of(SampleBills.SLIP));
        assertThat(page()).contains(said).doesNotContain("[office.", "!office.");
    }

    @Test
    void asksToChooseWhenNothingIsTicked() {
        when(issueReminders.preview()).thenReturn(SampleArrears.due());
        navigate(RemindersView.class);

        press("すべて外す");
        press("選んだものに督促状を発行する");

        assertThat(page()).contains("督促状を送るものを選んでください");
        verify(issueReminders, never()).issue(any());
    }
}
