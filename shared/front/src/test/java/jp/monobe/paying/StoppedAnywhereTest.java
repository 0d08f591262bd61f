package jp.monobe.paying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.internal.Payment;
import jp.monobe.paying.internal.PaymentRows;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import jp.monobe.testing.Tampered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/**
 * The portal stops before any statement, the agent's answers are lost, its messages come never,
 * once or thrice: no yen is lost, none is asked for twice, nothing is left half done. Processes are
 * not killed here; each stop rolls back what was not committed, as a kill does.
 */
@SpringJUnitConfig({FrontRooms.class, LosingCards.class, PayingRooms.class})
class StoppedAnywhereTest {

    private static final int PAYMENTS = 200;

    @Autowired Residents residents;
    @Autowired PayByCard pay;
    @Autowired CardWebhooks webhooks;
    @Autowired PaymentRows rows;
    @Autowired LosingCards cards;
    @Autowired PayingRooms rooms;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private final Random random = new Random(5);
    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private int stops;

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
    }

    @Test
    void nothingIsLostOrDoubledOrLeftHalfDone() {
        cards.begin(true);
        for (int i = 0; i < PAYMENTS; i++) {
            var bill = Bills.of(hanako, 1000 + i);
            rooms.put(TestCities.IN_KONAN, bill.open(1));

            var payment = payWith(bill.slip());

            settle(payment);
            assertThat(state(payment)).as("payment %s", i).isEqualTo(new PaymentState.Paid());
            assertThat(cards.pagesOf(payment)).isOne();
            assertThat(rooms.outbox(TestCities.IN_KONAN, "PAYMENT", payment)).hasSize(1);
            var event = rooms.read(TestCities.IN_KONAN, payment);
            assertThat(event.amount().amount()).isEqualTo(1000 + i);
        }
        assertThat(stops).as("stops").isGreaterThan(PAYMENTS);
        assertThat(moneyAtTheAgent()).isEqualTo(moneyTold());
    }

    /** The twin: an agent that knows no keys makes several pages of one payment. */
    @Test
    void withoutKeysOnePaymentWouldHaveSeveralPages() {
        cards.begin(false);
        int doubled = 0;
        for (int i = 0; i < 20; i++) {
            var bill = Bills.of(hanako, 1000 + i);
            rooms.put(TestCities.IN_KONAN, bill.open(1));
            doubled += cards.pagesOf(payWith(bill.slip())) > 1 ? 1 : 0;
        }

        assertThat(doubled).isPositive();
    }

    /** She presses until there is a page, pays on it, and the agent tells or not. */
    private UUID payWith(UUID slip) {
        var payment = live(slip);
        while (payment.flatMap(Payment::openPage).isEmpty()) {
            stopping(() -> hanako.call(() -> pay.begin(List.of(slip))));
            clock.move(Duration.ofSeconds(31));
            rooms.move(TestCities.IN_KONAN);
            payment = live(slip);
        }
        var session = java.util.Objects.requireNonNull(payment.orElseThrow().session());
        cards.pay(session);
        var body = cards.message(session);
        for (int times = random.nextInt(4); times > 0; times--) {
            stopping(() ->
                    Acting.as(new Actor.Visitor(), TestCities.IN_KONAN)
                            .call(() -> webhooks.receive(body, cards.signature(body))));
        }
        return payment.orElseThrow().id();
    }

    /** The loop, for some minutes. */
    private void settle(UUID payment) {
        for (int i = 0; i < 30 && !(state(payment) instanceof PaymentState.Paid); i++) {
            clock.move(Duration.ofSeconds(61));
            rooms.move(TestCities.IN_KONAN);
        }
    }

    private void stopping(Runnable work) {
        try {
            Tampered.stoppingBefore(random.nextInt(20), work);
        } catch (RuntimeException e) {
            if (!(e instanceof Tampered.Stopped)) {
                assertThat(e).hasRootCauseInstanceOf(Tampered.Stopped.class);
            }
            stops++;
        }
    }

    private Optional<Payment> live(UUID slip) {
        return hanako.call(() -> rows.liveOf(List.of(slip)));
    }

    private PaymentState state(UUID payment) {
        return hanako.call(() -> rows.find(payment).orElseThrow().state());
    }

    private long moneyAtTheAgent() {
        return cards.pages.values().stream()
                .filter(LosingCards.Page::paid)
                .mapToLong(LosingCards.Page::amount)
                .sum();
    }

    private long moneyTold() {
        return office.count(
                TestCities.IN_KONAN,
                "select coalesce(sum(paid_amount), 0) from payment where account_id = ?",
                Residents.idOf(hanako));
    }
}
