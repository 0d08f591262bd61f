package jp.monobe.portal.paying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.BillCopy.PayEasy;
import jp.monobe.exchange.BillCopy.Standing;
import jp.monobe.exchange.BillCopy.State;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.BankResult;
import jp.monobe.paying.BillData;
import jp.monobe.paying.PaymentData;
import jp.monobe.paying.SlipData;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.portal.testing.ViewTest;
import org.junit.jupiter.api.Test;

/** A payer chooses a bank, and comes back from it. */
class BankWayTest extends ViewTest {

    private static final UUID BILL = new UUID(1, 1);
    private static final UUID SLIP = new UUID(1, 2);
    private static final UUID PAYMENT = new UUID(1, 3);

    @Test
    void aBankIsFoundByAFewLettersAndHasToBeConfirmed() {
        when(payByBank.isOffered()).thenReturn(true);
        when(payByBank.begin(any(), anyString())).thenReturn(new BankResult.NotPayable());
        when(bills.open(BILL)).thenReturn(bill());
        open("bill/" + BILL);
        assertThat(page()).contains("銀行を選んで払う").doesNotContain("の画面で払う ");

        find(Input.class).withId("bank-" + SLIP).single().setValue("しこく");
        test(find(NativeButton.class).all().stream()
                        .filter(it -> it.getElement().getTextRecursively().startsWith("四国銀行"))
                        .findFirst()
                        .orElseThrow())
                .click();
        press("四国銀行の画面で払う");

        assertThat(page()).contains("この請求は、いま支払えません").doesNotContain("[");
    }

    @Test
    void whereTheCityLeadsToNoBankOnlyTheNumbersStand() {
        when(payByBank.isOffered()).thenReturn(false);
        when(bills.open(BILL)).thenReturn(bill());

        open("bill/" + BILL);

        assertThat(page()).contains("収納機関番号").doesNotContain("銀行を選んで払う");
    }

    @Test
    void whoComesBackReadsThatItIsBeingConfirmedAndNotThatItIsPaid() {
        var payment = payment(false);
        when(payments.open(PAYMENT)).thenReturn(payment);
        when(payments.look(PAYMENT)).thenReturn(payment.state());
        when(payments.state(PAYMENT)).thenReturn(payment.state());

        open("payment/" + PAYMENT + "?back");

        assertThat(page()).contains("確かめています").doesNotContain("済みました", "[");
    }

    @Test
    void whoGaveUpReadsHowLongToWait() {
        var payment = payment(true);
        when(payments.open(PAYMENT)).thenReturn(payment);
        when(payments.look(PAYMENT)).thenReturn(payment.state());

        open("payment/" + PAYMENT);

        assertThat(page()).contains("20分ほど").doesNotContain("銀行の画面で続ける", "[");
    }

    @Test
    void whoIsOnTheWayMayChooseAnotherBank() {
        var payment = payment(false);
        when(payments.open(PAYMENT)).thenReturn(payment);
        when(payments.look(PAYMENT)).thenReturn(payment.state());

        open("payment/" + PAYMENT);

        assertThat(page()).contains("銀行の画面で続ける", "銀行をさがす").doesNotContain("カード会社", "[");
    }

    private static PaymentData payment(boolean givenUp) {
        return new PaymentData(
                PAYMENT,
                PaymentChannel.PAY_EASY,
                Yen.of(5000),
                new PaymentState.Offered(),
                Instant.parse("2026-11-23T01:00:00Z"),
                Optional.empty(),
                givenUp,
                Optional.empty(),
                List.of(new PaymentData.Item(SLIP, BILL, "0012345678901234", "", Yen.of(5000))));
    }

    private static BillData bill() {
        return new BillData(
                BILL,
                "放課後児童クラブ利用料 令和8年11月分",
                Yen.of(5000),
                Yen.of(5000),
                State.OPEN,
                Optional.empty(),
                List.of(
                        new SlipData(
                                SLIP,
                                BILL,
                                "0012345678901234",
                                1,
                                Yen.of(5000),
                                LocalDate.of(2026, 11, 30),
                                LocalDate.of(2026, 12, 30),
                                Standing.IN_FORCE,
                                EnumSet.allOf(PaymentChannel.class),
                                Optional.empty(),
                                Optional.of(new PayEasy("00100", "1", "123456", "001")),
                                Optional.empty(),
                                Optional.empty(),
                                true,
                                Optional.empty())));
    }
}
