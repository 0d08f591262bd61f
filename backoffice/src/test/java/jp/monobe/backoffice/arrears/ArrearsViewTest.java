package jp.monobe.backoffice.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import jp.monobe.arrears.ArrearsRow.Standing;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleArrears;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;

/** The list of arrears. */
class ArrearsViewTest extends ViewTest {

    @Test
    @WithStaff(Role.ACCOUNTANT)
    void saysThatNothingIsLate() {
        navigate(ArrearsView.class);

        assertThat(page())
                .contains("納期限を過ぎた調定はありません", "督促状を発行する", "すべて（0）")
                .doesNotContain("[office.", "!office.", "!{office");
    }

    @Test
    @WithStaff(Role.ACCOUNTANT)
    void showsHowEachClaimStands() {
        when(arrearsDesk.page(Optional.empty(), 0))
                .thenReturn(
                        SampleArrears.page(
                                SampleArrears.row(Standing.RUNS, false),
                                SampleArrears.row(Standing.NEAR, true),
                                SampleArrears.row(Standing.RUN_OUT, true)));

        navigate(ArrearsView.class);

        assertThat(page())
                .contains("岡林　咲良 0000012345", "21日", "1,200円", "まだ", "非強制徴収公債権（3）")
                .contains("時効が近い", "時効の期間が過ぎた", "滞納繰越", "未納の合計は5,000円")
                .doesNotContain("[office.", "!office.", "!{office");
        keep("arrears");
    }

    @Test
    @WithStaff(Role.ACCOUNTANT)
    void showsOneClassByItsButton() {
        when(arrearsDesk.page(Optional.of(ClaimClass.PRIVATE), 0))
                .thenReturn(SampleArrears.nothing());
        navigate(ArrearsView.class);

        press("私債権（0）");

        verify(arrearsDesk).page(Optional.of(ClaimClass.PRIVATE), 0);
    }

    @Test
    @WithStaff(Role.ACCOUNTING_APPROVER)
    void whoApprovesLooksAndIssuesNothing() {
        when(arrearsDesk.page(Optional.empty(), 0))
                .thenReturn(SampleArrears.page(SampleArrears.row(Standing.RUNS, false)));

        navigate(ArrearsView.class);

        assertThat(page()).contains("岡林　咲良").doesNotContain("督促状を発行する");
    }
}
