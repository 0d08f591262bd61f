package jp.monobe.paying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.model.PayerWord;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.testing.Residents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was in the books and is not any more (速報取消, チャージバック): she is told, and can pay again. */
class TakenBackTest extends PayingByCard {

    @BeforeEach
    void hasAnAddress() {
        office.change(
                TestCities.IN_KONAN,
                "update account set contact = 'CONFIRMED', mail = 'hanako@example.jp' where id = ?",
                Residents.idOf(hanako));
    }

    @Test
    void sheIsToldOnceAndCanPayAgain() {
        var go = booked(bill);
        int before = mails();

        rooms.put(TestCities.IN_KONAN, bill.open(3));
        rooms.put(TestCities.IN_KONAN, bill.open(4));

        assertThat(state(go.paymentId())).isEqualTo(new PaymentState.TakenBack());
        assertThat(word()).isEqualTo(PayerWord.UNPAID);
        assertThat(mails()).isEqualTo(before + 1);
        assertThat(begin(bill.slip())).isInstanceOf(BeginResult.Go.class);
    }

    @Test
    void whatTheAgentGaveAgainIsPaidAgain() {
        var go = booked(bill);
        rooms.put(TestCities.IN_KONAN, bill.open(3));

        rooms.put(TestCities.IN_KONAN, bill.settled(4, go.paymentId()));

        assertThat(state(go.paymentId())).isEqualTo(new PaymentState.Booked());
        assertThat(word()).isEqualTo(PayerWord.PAID);
    }

    /**
     * A bill of the same payment whose older copy comes late never named it, and takes none back.
     */
    @Test
    void aBillThatNeverNamedItTakesNothingBack() {
        var other = Bills.of(hanako);
        rooms.put(TestCities.IN_KONAN, other.open(1));
        var go = (BeginResult.Go) hanako.call(() -> pay.begin(List.of(bill.slip(), other.slip())));
        paid(go, 10_000);
        rooms.put(TestCities.IN_KONAN, bill.settled(2, go.paymentId()));

        rooms.put(TestCities.IN_KONAN, other.open(2));
        assertThat(state(go.paymentId())).isEqualTo(new PaymentState.Booked());
        rooms.put(TestCities.IN_KONAN, other.settled(3, go.paymentId()));
        rooms.put(TestCities.IN_KONAN, other.open(4));

        assertThat(state(go.paymentId())).isEqualTo(new PaymentState.TakenBack());
    }

    /** Nobody is told of a payment that she made for somebody whose bill she sees no more. */
    @Test
    void aBillThatIsHersNoMoreSaysNothing() {
        var go = booked(bill);

        rooms.put(TestCities.IN_KONAN, bill.gone(3));

        assertThat(state(go.paymentId())).isEqualTo(new PaymentState.Booked());
    }

    private BeginResult.Go booked(Bills which) {
        var go = (BeginResult.Go) begin(which.slip());
        paid(go, 5_000);
        rooms.put(TestCities.IN_KONAN, which.settled(2, go.paymentId()));
        return go;
    }

    private void paid(BeginResult.Go go, long yen) {
        cards.paid(go.paymentId(), yen, clock.instant());
        hanako.run(() -> payments.look(go.paymentId()));
    }

    private int mails() {
        return rooms.outbox(TestCities.IN_KONAN, "MAIL", Residents.idOf(hanako)).size();
    }
}
