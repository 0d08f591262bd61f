package jp.monobe.backoffice.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.arrears.InstalmentResult;
import jp.monobe.arrears.Instalments;
import jp.monobe.arrears.Instalments.Standing;
import jp.monobe.arrears.Instalments.Why;
import jp.monobe.arrears.PledgeInstalments;
import jp.monobe.arrears.PledgeInstalments.Page;
import jp.monobe.arrears.PledgeInstalments.Pledge;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleBills;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.SlipPlan.Part;
import jp.monobe.kernel.Yen;
import jp.monobe.staff.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@WithStaff(Role.ACCOUNTANT)
class InstalmentsViewTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 10);
    private static final LocalDate DAY_ONE = LocalDate.of(2027, 3, 31);
    private static final UUID PLAN = new UUID(9, 3);
    private static final BillRow OPEN = SampleBills.row(BillState.OPEN);
    private static final Pledge PLEDGE = new Pledge(SampleBills.ID, 2, DAY_ONE, DAY, "誓約書 南子第5号");

    @Autowired private PledgeInstalments pledgeInstalments;
    @Autowired private Today today;

    @BeforeEach
    void nobodyPledged() {
        shows();
        when(reissueSlips.preview(SampleBills.ID, 2, DAY_ONE))
                .thenReturn(
                        List.of(
                                new Part(2, Yen.of(2_500), DAY_ONE),
                                new Part(3, Yen.of(2_500), LocalDate.of(2027, 4, 30))));
    }

    private static Standing standing(BillRow row, @Nullable LocalDate late, @Nullable Why why) {
        var ended = why == null ? null : DAY;
        var plan =
                new Instalments(
                        PLAN, SampleBills.ID, DAY, Yen.of(6_000), 2, 2, DAY, "x", ended, why);
        return new Standing(plan, row, late);
    }

    private void pledge(String parts) {
        type("pledge-number", "1234567890123452");
        type("pledge-parts", parts);
        type("pledge-first", "2027-03-31");
        type("pledge-pledged", "2027-03-10");
        type("pledge-reason", "誓約書 南子第5号");
        press("分け方を確かめる");
    }

    private void type(String id, String text) {
        find(Input.class).withId(id).single().setValue(text);
    }

    @Test
    void whatWasPledgedBecomesSlips() {
        when(billingDesk.search("1234567890123452")).thenReturn(List.of(OPEN));
        when(pledgeInstalments.make(PLEDGE)).thenReturn(new InstalmentResult.Done(PLAN));
        navigate(InstalmentsView.class);
        assertThat(page()).contains("誓約はまだありません");

        pledge("2");
        assertThat(page())
                .contains("2枚、合計5,000円に分けます", "令和9年3月31日", "令和9年4月30日", "2,500円")
                .doesNotContain("!office.");
        verify(pledgeInstalments, never()).make(any());
        press("納入通知書を分ける");

        verify(pledgeInstalments).make(PLEDGE);
        assertThat(page())
                .contains("記録しました", "新しいものを、調定の画面から印刷して送ってください")
                .doesNotContain("!office.");
    }

    @Test
    void whatNobodyCanReadIsNotPledged() {
        navigate(InstalmentsView.class);

        pledge("2");
        assertThat(page()).contains("この納付番号の料金が見つかりません");

        when(billingDesk.search("1234567890123452")).thenReturn(List.of(OPEN));
        pledge("二");
        assertThat(page()).contains("回数か日を確かめてください");
        verify(pledgeInstalments, never()).make(any());
    }

    private void shows(Standing... pledges) {
        when(pledgeInstalments.page(anyInt(), anyInt()))
                .thenReturn(new Page(List.of(pledges), pledges.length == 0 ? 0 : 21));
    }

    /** One that is broken must not hide behind many others. */
    @Test
    void aListOfManyHasPages() {
        shows(standing(OPEN, null, null));
        navigate(InstalmentsView.class);

        press("2");

        verify(pledgeInstalments).page(20, 20);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new InstalmentResult.NothingLate(), "滞納していません"),
                Arguments.of(new InstalmentResult.NoSuchParts(), "2回から24回まで、1回目の納期限は"),
                Arguments.of(new InstalmentResult.WrongDay(), "誓約の日を確かめてください"),
                Arguments.of(new InstalmentResult.NoReason(), "誓約書の控えを入れてください"),
                Arguments.of(new InstalmentResult.Stale(), "ほかの人が変えたか、もう終わっています"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void eachRefusalIsSaidAndWhatWasTypedStays(InstalmentResult refusal, String said) {
        when(billingDesk.search("1234567890123452")).thenReturn(List.of(OPEN));
        when(pledgeInstalments.make(PLEDGE)).thenReturn(refusal);
        navigate(InstalmentsView.class);

        pledge("2");
        press("納入通知書を分ける");

        assertThat(page()).contains(said).doesNotContain("記録しました", "!office.");
        assertThat(find(Input.class).withId("pledge-reason").single().getValue())
                .isEqualTo("誓約書 南子第5号");
    }

    @Test
    void theListSaysHowEachStands() {
        shows(
                standing(OPEN, null, null),
                standing(SampleBills.row(BillState.SETTLED), null, null),
                standing(OPEN, null, Why.BROKEN),
                standing(OPEN, null, Why.REPLACED));
        navigate(InstalmentsView.class);

        assertThat(page())
                .contains("6,000円（2回）", "5,000円", "岡林　咲良", "履行中", "完納", "不履行で終わり", "別の誓約に替わった")
                .doesNotContain("残りをまとめて請求する", "!office.");
    }

    @Test
    void whatIsNotKeptIsAskedForAtOnce() {
        shows(standing(OPEN, DAY, null));
        when(pledgeInstalments.broken(PLAN, today.date().plusDays(14), "分納誓約の不履行"))
                .thenReturn(new InstalmentResult.Kept());
        navigate(InstalmentsView.class);
        assertThat(page()).contains("不履行（令和9年3月10日");

        press("残りをまとめて請求する");

        assertThat(page()).contains("期限の来た分は納められています", "不履行ではありません");
    }

    /** Whoever decides reads, and changes nothing. */
    @Test
    @WithStaff(Role.ACCOUNTING_APPROVER)
    void anApproverReadsAlone() {
        shows(standing(OPEN, DAY, null));
        navigate(InstalmentsView.class);

        assertThat(page())
                .contains("不履行（令和9年3月10日")
                .doesNotContain("残りをまとめて請求する", "誓約を入れる", "納入通知書を分ける");
    }
}
