package jp.monobe.portal.paying;

import static jp.monobe.portal.paying.OneBill.BARCODE;
import static jp.monobe.portal.paying.OneBill.BILL;
import static jp.monobe.portal.paying.OneBill.PAYMENT;
import static jp.monobe.portal.paying.OneBill.SLIP;
import static jp.monobe.portal.paying.OneBill.bill;
import static jp.monobe.portal.paying.OneBill.payment;
import static jp.monobe.portal.paying.OneBill.slip;
import static jp.monobe.portal.paying.OneBill.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.BillCopy.Standing;
import jp.monobe.exchange.BillCopy.State;
import jp.monobe.frontend.ui.Tick;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.BeginResult;
import jp.monobe.paying.BillData;
import jp.monobe.paying.PaymentData;
import jp.monobe.paying.SlipData;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a payer sees of her bills, and of the payments she began. */
class BillViewsTest extends ViewTest {

    @BeforeEach
    void cards() {
        when(pay.isOffered()).thenReturn(true);
    }

    @Test
    void saysThatNothingIsToBePaidAndWhatToDoWhenABillIsMissing() {
        open("bills");

        assertThat(page())
                .contains("いま払うものはありません", "請求が見当たらないとき", "納入通知書のあて名の方")
                .doesNotContain("[");
    }

    @Test
    void showsHowToPayInEveryWay() {
        shows(bill(State.OPEN, slip(Standing.IN_FORCE, null)));

        open("bill/" + BILL);

        assertThat(page())
                .contains(
                        "未払い",
                        "カードで払う(5,000円)",
                        "(91)912345-000000000000004520875 0-040131-0-029500-4",
                        "収納機関番号",
                        "00100",
                        "令和8年11月30日(2026年)",
                        "00000-00000 00000 00000 00000-000000-000",
                        "スマホ決済アプリやeL-QR対応の金融機関で払えます",
                        "独自の形です",
                        "納入通知書を開く")
                .doesNotContain("[");
    }

    @Test
    void leadsToTheAgentsPageWhenAskedTo() {
        shows(bill(State.OPEN, slip(Standing.IN_FORCE, null)));
        when(pay.begin(List.of(SLIP))).thenReturn(new BeginResult.Away(PAYMENT));
        shows(payment(new PaymentState.Begun()));
        open("bill/" + BILL);

        press("カードで払う(5,000円)");

        assertThat(address()).isEqualTo("payment/" + PAYMENT);
        assertThat(page()).contains("支払いの準備をしています").doesNotContain("[");
    }

    @Test
    void offersNoSecondPaymentWhileOneIsUnderWay() {
        shows(bill(State.OPEN, slip(Standing.IN_FORCE, new PaymentState.Offered())));

        open("bill/" + BILL);

        assertThat(page()).contains("支払いの途中", "始めた支払いがあります").doesNotContain("カードで払う", "[");
        assertThat(linkTo("支払いの続きへ")).isEqualTo("payment/" + PAYMENT);
    }

    @Test
    void saysWhatToDoWhenItIsTooLate() {
        var late =
                new SlipData(
                        SLIP,
                        BILL,
                        "0012345678901234",
                        1,
                        Yen.of(5000),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 10, 30),
                        Standing.IN_FORCE,
                        EnumSet.allOf(PaymentChannel.class),
                        Optional.of(BARCODE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        Optional.empty());
        shows(bill(State.OPEN, late));

        open("bill/" + BILL);

        assertThat(page()).contains("この納付書では、もう支払えません").doesNotContain("カードで払う", "[");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, IN_FORCE, Paid, 市が確認中",
        "SETTLED, PAID, Booked, 支払い済み",
        "CANCELLED, VOID, Lapsed, 取消し"
    })
    void saysHowItStandsInFiveWords(State state, Standing standing, String attempt, String word) {
        shows(bill(state, slip(standing, state(attempt))));

        open("bill/" + BILL);
        assertThat(page()).contains(word).doesNotContain("[");
        open("bills");
        assertThat(page()).contains(word).doesNotContain("[");
    }

    @Test
    void paysSeveralAtOnceOnlyThoseTicked() {
        var other = UUID.randomUUID();
        when(bills.all())
                .thenReturn(
                        List.of(
                                bill(State.OPEN, slip(Standing.IN_FORCE, null)),
                                bill(State.OPEN, slip(other, Standing.IN_FORCE, null))));
        open("bills");
        press("払うものを選ぶ");
        verify(pay, never()).begin(any());
        assertThat(page()).contains("払うものを選んでください");

        find(Tick.class).all().forEach(tick -> tick.setValue(true));
        when(pay.begin(List.of(SLIP, other))).thenReturn(new BeginResult.NotPayable());
        press("選んだ分をカードで払う(10,000円)");

        assertThat(page()).contains("この請求は、いま支払えません").doesNotContain("[");
    }

    @Test
    void callsOnHerOwnPage() {
        when(bills.all()).thenReturn(List.of(bill(State.OPEN, slip(Standing.IN_FORCE, null))));

        open("");

        assertThat(page()).contains("支払うものが1件あります", "令和8年11月30日");
        assertThat(linkTo("払い方を選ぶ")).isEqualTo("bill/" + BILL);
    }

    /** The twin: of several none is picked out for her. */
    @Test
    void callsToTheListWhereThereAreSeveral() {
        var one = bill(State.OPEN, slip(Standing.IN_FORCE, null));
        when(bills.all()).thenReturn(List.of(one, one));

        open("");

        assertThat(page()).contains("支払うものが2件あります");
        assertThat(linkTo("支払いを見る")).isEqualTo("bills");
    }

    /** The address says where she comes from; whether it was paid it does not say. */
    @Test
    void believesTheAgentAndNotTheAddress() {
        shows(payment(new PaymentState.Lapsed()));

        open("payment/" + PAYMENT + "?back");

        assertThat(page()).contains("この支払いは行われませんでした").doesNotContain("受け付けました", "[");
    }

    @Test
    void waitsForTheAgentsWord() {
        shows(payment(new PaymentState.Offered()));

        open("payment/" + PAYMENT + "?back");

        assertThat(page()).contains("確かめています").doesNotContain("受け付けました", "[");
    }

    @ParameterizedTest
    @CsvSource({
        "Begun, 支払いの準備をしています",
        "Offered, 支払いの途中です",
        "Paid, この画面は領収証書ではありません",
        "Booked, 支払いが済みました",
        "TakenBack, この支払いは取り消されました",
        "Lapsed, この支払いは行われませんでした",
        "Refused, 受け付けられませんでした"
    })
    void saysHowAPaymentStands(String state, String words) {
        shows(payment(state(state)));

        open("payment/" + PAYMENT);

        assertThat(page()).contains(words, "5,000円(納付番号 0012345678901234)").doesNotContain("[");
    }

    @Test
    void givesUpWhenAskedTo() {
        shows(payment(new PaymentState.Offered()));
        open("payment/" + PAYMENT + "?left");
        shows(payment(new PaymentState.Lapsed()));

        press("この支払いをやめる");

        verify(payments).giveUp(PAYMENT);
        assertThat(page()).contains("この支払いは行われませんでした");
    }

    private void shows(BillData bill) {
        when(bills.open(BILL)).thenReturn(bill);
        when(bills.all()).thenReturn(List.of(bill));
    }

    private void shows(PaymentData payment) {
        when(payments.open(PAYMENT)).thenReturn(payment);
        when(payments.look(PAYMENT)).thenReturn(payment.state());
        when(payments.state(PAYMENT)).thenReturn(payment.state());
    }
}
