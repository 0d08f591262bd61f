package jp.monobe.portal.paying;

import static jp.monobe.portal.paying.OneBill.BILL;
import static jp.monobe.portal.paying.OneBill.PAYMENT;
import static jp.monobe.portal.paying.OneBill.SLIP;
import static jp.monobe.portal.paying.OneBill.bill;
import static jp.monobe.portal.paying.OneBill.slip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.monobe.exchange.BillCopy.Debit;
import jp.monobe.exchange.BillCopy.FromAllowance;
import jp.monobe.exchange.BillCopy.Standing;
import jp.monobe.exchange.BillCopy.State;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.BillData;
import jp.monobe.paying.SlipData;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What stands on a bill's page besides the usual: parts, the link, no way at all, how it was paid.
 */
class BillPageTest extends ViewTest {

    @BeforeEach
    void cards() {
        when(pay.isOffered()).thenReturn(true);
    }

    @Test
    void whatIsPaidSaysHowMuchAndLeadsToThePayment() {
        shows(bill(State.SETTLED, slip(Standing.PAID, new PaymentState.Booked())));

        open("bill/" + BILL);

        assertThat(page()).contains("請求の金額", "5,000円").doesNotContain("ほかの納付書", "[");
        assertThat(linkTo("支払いの内容を見る")).isEqualTo("payment/" + PAYMENT);
    }

    @Test
    void whatWasTakenBackSaysSoBeforeTheWaysToPay() {
        shows(bill(State.OPEN, slip(Standing.IN_FORCE, new PaymentState.TakenBack())));

        open("bill/" + BILL);

        assertThat(page())
                .containsSubsequence("届いていた支払いが取り消されました", "請求は、まだ支払われていません", "カードで払う(5,000円)")
                .doesNotContain("[");
        assertThat(linkTo("支払いの内容を見る")).isEqualTo("payment/" + PAYMENT);
    }

    /** Once it is paid otherwise, an earlier payment is of no interest. */
    @Test
    void ofAPaidBillNothingIsSaidOfWhatWasTakenBack() {
        shows(bill(State.SETTLED, slip(Standing.PAID, new PaymentState.TakenBack())));

        open("bill/" + BILL);

        assertThat(page()).doesNotContain("届いていた支払いが取り消されました");
    }

    /** A token may hold a hyphen, and the link is nothing without it. */
    @Test
    void theLinkIsCopiedAsItIs() {
        shows(bill(State.OPEN, slip(Standing.IN_FORCE, null)));
        when(payFromLink.token(SLIP)).thenReturn(Optional.of("AaIi-Cfsz_f"));

        open("bill/" + BILL);

        assertThat(page()).contains("/nankoku/pay/AaIi-Cfsz_f");
        assertThat(find(NativeButton.class).all())
                .map(it -> String.valueOf(it.getElement().getAttribute("data-copies")))
                .anyMatch(it -> it.endsWith("/nankoku/pay/AaIi-Cfsz_f"))
                .contains("0".repeat(34));
    }

    @Test
    void whereTheScreenOffersNothingThePaperIsTheWayAndNoLinkIsGiven() {
        var paper = waysOf(slip(Standing.IN_FORCE, null), 1, Set.of());
        shows(bill(State.OPEN, paper));
        when(payFromLink.token(SLIP)).thenReturn(Optional.of("AaIi-Cfsz_f"));

        open("bill/" + BILL);

        assertThat(page())
                .contains("この画面からは払えません", "納入通知書を開く")
                .doesNotContain("サインインせずに支払うリンク", "[");
    }

    @Test
    void ofSeveralPartsTheFirstIsShownWithItsWaysAndEachIsNamed() {
        var first = slip(Standing.IN_FORCE, null);
        var later = waysOf(slip(UUID.randomUUID(), Standing.IN_FORCE, null), 2, first.ways());
        var one = bill(State.OPEN, first);
        var bill =
                new BillData(
                        one.id(),
                        one.title(),
                        one.amount(),
                        one.outstanding(),
                        one.state(),
                        one.settledOn(),
                        List.of(first, later));
        shows(bill);

        open("bill/" + BILL);

        assertThat(find(NativeDetails.class).all())
                .singleElement()
                .satisfies(it -> assertThat(it.getSummaryText()).isEqualTo("第2期の払い方を見る"));
        open("bills");
        assertThat(page()).contains("令和8年11月分 第1期", "令和8年11月分 第2期").doesNotContain("[");
    }

    @Test
    void saysThatTheAllowancePaidIt() {
        shows(bill(State.SETTLED, slip(Standing.PAID, null)));
        when(bills.fromAllowance(BILL))
                .thenReturn(
                        Optional.of(new FromAllowance(Yen.of(5000), LocalDate.of(2026, 12, 10))));

        open("bill/" + BILL);

        assertThat(page())
                .contains("令和8年12月10日(2026年)に、児童手当から5,000円を差し引いて納めました")
                .doesNotContain("[");
    }

    /** One that is over its date leaves the ways of the next to be seen. */
    @Test
    void theFirstPartThatCanBePaidIsTheOneWithItsWays() {
        var over = over(slip(UUID.randomUUID(), Standing.IN_FORCE, null));
        var first = slip(Standing.IN_FORCE, null);
        var one = bill(State.OPEN, first);
        shows(
                new BillData(
                        one.id(),
                        one.title(),
                        one.amount(),
                        one.outstanding(),
                        one.state(),
                        one.settledOn(),
                        List.of(over, first)));

        open("bill/" + BILL);

        assertThat(page())
                .contains(
                        "この納付書では、もう支払えません",
                        "口座振替は、できませんでした",
                        "口座から払えなかった分が、まだ残っています",
                        "カードで払う(5,000円)")
                .doesNotContain("下の方法で支払ってください", "[");
        assertThat(find(NativeDetails.class).all()).isEmpty();
    }

    /** The bank could not draw it, and no agent takes it any more. */
    private static SlipData over(SlipData it) {
        return new SlipData(
                it.id(),
                it.billId(),
                it.number(),
                it.part(),
                it.amount(),
                LocalDate.of(2026, 9, 30),
                LocalDate.of(2026, 10, 30),
                it.standing(),
                it.ways(),
                it.barcode(),
                it.payEasy(),
                it.elQr(),
                Optional.of(new Debit(LocalDate.of(2026, 9, 30), true)),
                it.isDrawn(),
                it.attempt());
    }

    private static SlipData waysOf(SlipData it, int part, Set<PaymentChannel> ways) {
        return new SlipData(
                it.id(),
                it.billId(),
                it.number(),
                part,
                it.amount(),
                it.dueOn(),
                it.payableUntil(),
                it.standing(),
                ways,
                it.barcode(),
                ways.isEmpty() ? Optional.empty() : it.payEasy(),
                ways.isEmpty() ? Optional.empty() : it.elQr(),
                it.debit(),
                it.isDrawn(),
                it.attempt());
    }

    private void shows(BillData bill) {
        when(bills.open(BILL)).thenReturn(bill);
        when(bills.all()).thenReturn(List.of(bill));
    }
}
