package jp.monobe.paying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.model.PaymentState;
import org.junit.jupiter.api.Test;

/**
 * Copies of several bills come in at the same time: none waits for another's payments. They once
 * locked all there were, and one of two was rolled back and came again later.
 */
class BillsAtOnceTest extends PayingByCard {

    @Test
    void aCopyWaitsForNoOtherBillsPayment() {
        var other = Bills.of(hanako);
        rooms.put(TestCities.IN_KONAN, other.open(1));
        var first = paid(bill);
        var second = paid(other);

        var done = new ArrayList<PaymentState>();
        rooms.put(
                TestCities.IN_KONAN,
                bill.settled(2, first.paymentId()),
                () -> {
                    CompletableFuture.runAsync(() ->
                                    rooms.put(
                                            TestCities.IN_KONAN,
                                            other.settled(2, second.paymentId())))
                            .orTimeout(20, TimeUnit.SECONDS)
                            .join();
                    done.add(state(second.paymentId()));
                });

        assertThat(done).containsExactly(new PaymentState.Booked());
        assertThat(state(first.paymentId())).isEqualTo(new PaymentState.Booked());
    }

    private BeginResult.Go paid(Bills which) {
        var go = (BeginResult.Go) begin(which.slip());
        cards.paid(go.paymentId(), 5000, clock.instant());
        hanako.run(() -> payments.look(go.paymentId()));
        return go;
    }
}
