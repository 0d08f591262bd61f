package jp.monobe.backoffice.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.monobe.backoffice.signin.StaffSecurity;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleRefunds;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.refund.FileResult;
import jp.monobe.refund.GiveBackDesk.Page;
import jp.monobe.refund.GiveBackDesk.Stage;
import jp.monobe.refund.TransferFile.State;
import jp.monobe.refund.model.Failure;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of 還付・充当 and the files to the bank. */
@WithStaff(Role.ACCOUNTANT)
class RefundsViewTest extends ViewTest {

    @Test
    void saysThatNothingWaitsAndWhatWould() {
        navigate(RefundsView.class);

        assertThat(page())
                .contains("お返しするものはありません", "決裁を待つものはありません", "振込ファイルはまだありません")
                .doesNotContain("[office.", "!office.", "!{office");
    }

    @Test
    void listsWhatIsToBeGivenBackAndHowFarTheRestIs() {
        when(giveBackDesk.due(0))
                .thenReturn(
                        new Page<>(
                                List.of(
                                        SampleRefunds.due(5_000, Failure.NO_SUCH_ACCOUNT),
                                        SampleRefunds.due(0, null),
                                        SampleRefunds.due(3_000, null)),
                                0,
                                true));
        when(giveBackDesk.counts()).thenReturn(Map.of(Stage.PROPOSED, 1L, Stage.APPROVED, 2L));
        when(giveBackDesk.list(Stage.PROPOSED, 0))
                .thenReturn(
                        new Page<>(
                                List.of(SampleRefunds.listed(SampleRefunds.proposed())), 0, false));
        when(transferFiles.newest())
                .thenReturn(
                        List.of(
                                SampleRefunds.file(State.MADE, Set.of()),
                                SampleRefunds.file(State.SENT, Set.of(StaffSecurity.ME))));

        navigate(RefundsView.class);

        assertThat(page())
                .contains("前回は返せず（口座なし）", "起案済み", "起案を待つ", "岡林　咲良 0000012345")
                .contains("決裁待ち（1）", "お返し待ち（2）", "6,200円", "（ダウンロード済み）")
                .doesNotContain("[office.", "!office.");
        keep("refunds");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void showsEachStageByItsButton(Stage stage) {
        when(giveBackDesk.counts()).thenReturn(Map.of());
        navigate(RefundsView.class);

        press(word(stage) + "（0）");

        verify(giveBackDesk, atLeastOnce()).list(stage, 0);
        assertThat(page()).doesNotContain("[office.", "!office.");
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case PROPOSED -> "決裁待ち";
            case APPROVED -> "お返し待ち";
            case UNDER_WAY -> "銀行・カード会社で処理中";
            case OVER -> "終わったもの";
        };
    }

    @Test
    void makesAFileForADay() {
        var file = SampleRefunds.file(State.MADE, Set.of());
        when(transferFiles.make(LocalDate.of(2026, 12, 10))).thenReturn(new FileResult.Made(file));
        when(transferFiles.make(LocalDate.EPOCH)).thenReturn(new FileResult.NotATransferDay());
        navigate(RefundsView.class);

        press("振込ファイルを作る");
        assertThat(page()).contains("きょうから30日以内の開庁日");
        find(Input.class).withId("transfer-day").single().setValue("2026-12-10");
        press("振込ファイルを作る");

        assertThat(page()).contains("振込ファイルを作りました", "2件、合計6,200円");
    }

    static Stream<FileResult> refusedFiles() {
        return Stream.of(
                new FileResult.NothingWaits(),
                new FileResult.NotFromHere(),
                new FileResult.TakenBefore(),
                new FileResult.TooEarly());
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void saysWhyAFileDidNotMove(FileResult why) {
        when(transferFiles.newest())
                .thenReturn(List.of(SampleRefunds.file(State.SENT, Set.of(StaffSecurity.ME))));
        when(transferFiles.paid(any())).thenReturn(why);
        navigate(RefundsView.class);

        press("振込済みにする");

        assertThat(page()).contains("何も変えていません").doesNotContain("[office.", "!office.");
    }

    @Test
    @WithStaff(Role.ACCOUNTING_APPROVER)
    void theApproverSeesTheListsAndNoFiles() {
        when(giveBackDesk.due(0))
                .thenReturn(new Page<>(List.of(SampleRefunds.due(5_000, null)), 0, false));

        navigate(RefundsView.class);

        assertThat(page()).contains("お返しするもの", "決裁待ち").doesNotContain("振込ファイルを作る");
        verify(transferFiles, never()).newest();
    }
}
