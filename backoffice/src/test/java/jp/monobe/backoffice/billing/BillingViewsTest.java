package jp.monobe.backoffice.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.monobe.arrears.ArrearsRow.Standing;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.signin.WithStaff;
import jp.monobe.backoffice.testing.SampleArrears;
import jp.monobe.backoffice.testing.SampleBills;
import jp.monobe.backoffice.testing.ViewTest;
import jp.monobe.billing.AssessPreview;
import jp.monobe.billing.AssessResult;
import jp.monobe.billing.AssessResult.Problem;
import jp.monobe.billing.AssessResult.Reason;
import jp.monobe.billing.BillPage;
import jp.monobe.billing.ChangeResult;
import jp.monobe.billing.FeeLine;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.SlipPlan;
import jp.monobe.kernel.Yen;
import jp.monobe.staff.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithStaff(Role.ACCOUNTANT)
class BillingViewsTest extends ViewTest {

    private static final FeeLine LINE =
            new FeeLine(
                    1,
                    SampleBills.PAYER.addresseeNo(),
                    "",
                    "after-school-club",
                    YearMonth.of(2026, 11),
                    1);

    @BeforeEach
    void aClub() {
        when(billingDesk.fees(any())).thenReturn(List.of(SampleBills.club()));
    }

    @Test
    void saysThatNothingWasAssessedAndHowToBegin() {
        navigate(BillingView.class);

        assertThat(page())
                .contains("調定した料金はまだありません", "調定する")
                .doesNotContain("[office.", "!office.");
    }

    @Test
    void listsWhatIsOwedAndByWhom() {
        when(billingDesk.page(any(), anyInt()))
                .thenReturn(new BillPage(List.of(SampleBills.row(BillState.OPEN)), 0, true));

        navigate(BillingView.class);

        assertThat(page())
                .contains("放課後児童クラブ利用料 令和8年11月分", "岡林　咲良 0000012345", "5,000円", "未納", "次")
                .doesNotContain("[office.", "!office.");
        keep("billing");
    }

    /** The address says what is shown, also on the next page. */
    @Test
    void showsOneStateAlone() {
        when(billingDesk.page(Optional.of(BillState.CANCELLED), 0))
                .thenReturn(new BillPage(List.of(SampleBills.row(BillState.CANCELLED)), 0, true));

        UI.getCurrent().navigate(BillingView.class, QueryParameters.of("state", "CANCELLED"));

        assertThat(page()).contains("放課後児童クラブ利用料 令和8年11月分", "取消");
        assertThat(find(RouterLink.class).withText("次のページ").single().getHref())
                .contains("page=1", "state=CANCELLED");

        find(Choice.class).single().setValue("WRITTEN_OFF");
        assertThat(page()).contains("この状態の調定はありません").doesNotContain("[office.", "!office.");
        verify(billingDesk).page(Optional.of(BillState.WRITTEN_OFF), 0);
    }

    @Test
    void aStateThatIsNoneShowsAll() {
        UI.getCurrent().navigate(BillingView.class, QueryParameters.of("state", "PAID"));

        verify(billingDesk, atLeastOnce()).page(Optional.empty(), 0);
    }

    @Test
    void findsABillByTheNumberOnItsSlip() {
        when(billingDesk.search("1234-5678-9012-3452"))
                .thenReturn(List.of(SampleBills.row(BillState.OPEN)));

        seek("1234-5678-9012-3452");
        assertThat(page()).contains("放課後児童クラブ利用料 令和8年11月分");

        seek("1");
        assertThat(page()).contains("見つかりません").doesNotContain("[office.", "!office.");
    }

    private static void seek(String number) {
        UI.getCurrent().navigate(BillingView.class, QueryParameters.of("number", number));
    }

    @Test
    void showsWhatWillBeBookedBeforeItIs() {
        when(assessFee.preview(any())).thenReturn(SampleBills.preview());
        when(assessFee.assess(any()))
                .thenReturn(
                        new AssessResult.Assessed(
                                SampleBills.ID, List.of(SampleBills.ID), Yen.of(5_000)));
        navigate(NewBillView.class);

        typePayer();
        press("この内容を加える");
        assertThat(page()).contains("岡林　咲良", "令和8年12月7日").doesNotContain("[office.", "!office.");
        keep("billing-new");
        press("1件、合計5,000円を調定する");

        verify(assessFee).assess(List.of(LINE));
    }

    @Test
    void tellsAtTheFieldWhatIsWrong() {
        when(assessFee.preview(any()))
                .thenReturn(
                        new AssessPreview(
                                List.of(),
                                List.of(new Problem(1, Reason.NO_SUCH_PAYER)),
                                Map.of()));
        navigate(NewBillView.class);

        typePayer();
        press("この内容を加える");

        assertThat(page()).contains("この宛名番号の人はいません。").doesNotContain("調定する内容");
    }

    @Test
    void saysWhenAColleagueWasQuicker() {
        when(assessFee.preview(any())).thenReturn(SampleBills.preview());
        when(assessFee.assess(any()))
                .thenReturn(
                        new AssessResult.Wrong(List.of(new Problem(1, Reason.ASSESSED_BEFORE))));
        navigate(NewBillView.class);

        typePayer();
        press("この内容を加える");
        press("1件、合計5,000円を調定する");

        assertThat(page()).contains("調定していません", "調定済みです");
    }

    private void typePayer() {
        find(Input.class).withId("fee-payer").single().setValue(SampleBills.PAYER.addresseeNo());
    }

    @Test
    void opensABillWithItsSlipAndItsBooks() {
        open(BillState.OPEN);

        assertThat(page())
                .contains("1234-5678-9012-3452", "令和8年度", "非強制徴収公債権", "南子第12号", "使える")
                .contains("収入未済", "調定額", "児童手当からの徴収")
                .doesNotContain("[office.", "!office.");
        keep("bill");
    }

    @Test
    void cancelsAfterAskingAndSaysWhatCameOfIt() {
        when(changeBill.cancel(SampleBills.ID, 3, "退会")).thenReturn(new ChangeResult.Done());
        open(BillState.OPEN);

        find(Input.class).withId("bill-reason").single().setValue("退会");
        press("取り消す…");
        assertThat(page()).contains("帳簿には、取消の仕訳が残ります");
        press("取り消す");

        verify(changeBill).cancel(SampleBills.ID, 3, "退会");
        assertThat(page()).contains("記録しました");
    }

    @Test
    void reissuesTheSlipBesideTheButtonForTheReasonTyped() {
        when(reissueSlips.reissue(SampleBills.ID, SampleBills.SLIP, 3, "紛失"))
                .thenReturn(new ChangeResult.Done());
        open(BillState.OPEN);

        find(Input.class).withId("bill-reason").single().setValue("紛失");
        press("再発行する");

        assertThat(page()).contains("記録しました");
    }

    @Test
    void splitsIntoInstalmentsAndSaysWhatCannotBeRead() {
        when(reissueSlips.split(SampleBills.ID, 3, LocalDate.of(2026, 12, 28), 3, "相談"))
                .thenReturn(new ChangeResult.Done());
        when(reissueSlips.split(SampleBills.ID, 3, LocalDate.EPOCH, 3, "相談"))
                .thenReturn(new ChangeResult.NoSuchParts());
        open(BillState.OPEN);
        find(Input.class).withId("bill-reason").single().setValue("相談");
        find(Input.class).withId("bill-parts").single().setValue("3");

        find(Input.class).withId("bill-first-due").single().setValue("あした");
        press("分け方を確かめる");
        assertThat(page()).contains("回数は1から24まで");
        when(reissueSlips.preview(SampleBills.ID, 3, LocalDate.of(2026, 12, 28)))
                .thenReturn(
                        List.of(
                                new SlipPlan.Part(2, Yen.of(1_800), LocalDate.of(2026, 12, 28)),
                                new SlipPlan.Part(3, Yen.of(1_600), LocalDate.of(2027, 1, 28)),
                                new SlipPlan.Part(4, Yen.of(1_600), LocalDate.of(2027, 3, 1))));

        find(Input.class).withId("bill-reason").single().setValue("相談");
        find(Input.class).withId("bill-parts").single().setValue("3");
        find(Input.class).withId("bill-first-due").single().setValue("2026-12-28");
        press("分け方を確かめる");
        assertThat(page())
                .contains("3枚、合計5,000円に分けます", "令和9年3月1日", "1,800円")
                .doesNotContain("office.");
        press("分割する");
        assertThat(page()).contains("記録しました");
    }

    @Test
    void saysWhyNothingWasChanged() {
        when(changeBill.change(SampleBills.ID, 3, Yen.of(5_000), ""))
                .thenReturn(new ChangeResult.NoAmount());
        open(BillState.OPEN);

        press("金額を変更する");

        assertThat(page()).contains("いまと違う、1円から99,999,999円までの金額");
    }

    @Test
    void offersNothingForWhatIsCancelled() {
        open(BillState.CANCELLED);

        assertThat(find(Input.class).all()).isEmpty();
    }

    @Test
    void tellsThatASlipIsPayableNoMoreAndWhatRemindersWentOut() {
        var late = SampleBills.view(BillState.OPEN, LocalDate.of(2026, 11, 1));
        when(billingDesk.open(SampleBills.ID)).thenReturn(Optional.of(late));
        var sent = SampleArrears.row(Standing.RUNS, true).reminder();
        when(reminderDesk.ofBill(SampleBills.ID)).thenReturn(List.of(Objects.requireNonNull(sent)));

        UI.getCurrent().navigate("billing/" + SampleBills.ID);

        assertThat(page())
                .contains("支払期限切れ", "発行した督促状", "8南子第40号")
                .doesNotContain("[office.", "!office.");
    }

    @Test
    void saysNothingOfRemindersWhereNoneWentOut() {
        open(BillState.OPEN);

        assertThat(page()).doesNotContain("督促状", "支払期限切れ");
    }

    private void open(BillState state) {
        when(billingDesk.open(SampleBills.ID)).thenReturn(Optional.of(SampleBills.view(state)));
        UI.getCurrent().navigate("billing/" + SampleBills.ID);
    }
}
