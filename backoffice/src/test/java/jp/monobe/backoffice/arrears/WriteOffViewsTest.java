package jp.monobe.backoffice.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import jp.monobe.arrears.WriteOff;
import jp.monobe.arrears.WriteOffResult;
import jp.monobe.arrears.model.WriteOffGround;
import jp.monobe.arrears.model.WriteOffState.Code;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleBills;
import jp.monobe.backoffice.testing.SampleWriteOffs;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.Test;

/** Pages of what is written off. */
class WriteOffViewsTest extends ViewTest {

    @Test
    @WithStaff(Role.ACCOUNTANT)
    void theListSaysWhereEachStands() {
        when(writeOffDesk.page(0))
                .thenReturn(
                        SampleWriteOffs.page(
                                SampleWriteOffs.one(Code.PROPOSED),
                                SampleWriteOffs.one(Code.APPROVED),
                                SampleWriteOffs.one(Code.REVOKED)));

        navigate(WriteOffsView.class);

        assertThat(page())
                .contains("決裁待ち", "決裁済み", "取消済み", "消滅時効の完成", "岡林　咲良")
                .doesNotContain("[office.", "!office.", "!{office");
        keep("write-offs");
    }

    @Test
    @WithStaff(Role.ACCOUNTANT)
    void anAccountantProposesAndIsToldWhyNot() {
        open();
        when(proposeWriteOff.propose(SampleBills.ID, WriteOffGround.LIMITATION, "", ""))
                .thenReturn(new WriteOffResult.NotRunOut(LocalDate.of(2026, 12, 1)));

        press("起案する");

        assertThat(page())
                .contains("時効はまだ完成していません。完成前の最後の日は令和8年12月1日です。", "債権の放棄")
                .doesNotContain("[office.", "!office.", "!{office", "消滅時効の援用");
        keep("write-off");
    }

    @Test
    @WithStaff(Role.ACCOUNTING_APPROVER)
    void anApproverIsAskedOnceMoreAndDecides() {
        open(SampleWriteOffs.one(Code.PROPOSED));
        when(decideWriteOff.approve(SampleWriteOffs.ID, 0))
                .thenReturn(new WriteOffResult.Done(SampleWriteOffs.ID));
        assertThat(page()).doesNotContain("不納欠損を起案する", "取り下げる");

        press("決裁する");
        assertThat(page()).contains("5,000円を不納欠損にしますか？");
        press("不納欠損にする");

        verify(decideWriteOff).approve(SampleWriteOffs.ID, 0);
        assertThat(page()).contains("記録しました");
    }

    @Test
    @WithStaff(Role.ACCOUNTING_APPROVER)
    void whatWasBookedCanBeUndone() {
        open(SampleWriteOffs.one(Code.APPROVED));
        when(decideWriteOff.revoke(SampleWriteOffs.ID, 0, ""))
                .thenReturn(new WriteOffResult.NoReason());

        press("不納欠損を取り消す");

        assertThat(page()).contains("理由を200文字までで入れてください", "見本　決裁");
    }

    @Test
    @WithStaff(Role.ACCOUNTANT)
    void anAccountantDecidesNothing() {
        open(SampleWriteOffs.one(Code.PROPOSED));

        assertThat(page()).contains("取り下げる").doesNotContain("決裁する", "却下する", "不納欠損を起案する");
    }

    private void open(WriteOff... proposals) {
        when(writeOffDesk.open(SampleBills.ID))
                .thenReturn(Optional.of(SampleWriteOffs.open(proposals)));
        navigate(WriteOffBillView.class, Map.of("id", SampleBills.ID.toString()));
    }
}
