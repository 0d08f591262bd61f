package jp.monobe.paying;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.monobe.exchange.PaymentEvent;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.model.PayerWord;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.testing.Office;
import org.junit.jupiter.api.Test;

/** A payment by card from the first press to the office's books, whatever the agent answers. */
class PayByCardTest extends PayingByCard {

    @Test
    void aPaymentIsKeptBeforeTheAgentIsAskedAndLeadsToItsPage() {
        var go = (BeginResult.Go) begin(bill.slip());

        assertThat(go.page()).isEqualTo(FakeCards.page(go.paymentId()));
        assertThat(word()).isEqualTo(PayerWord.PAYING);
        var wish = asked(go.paymentId()).getFirst();
        assertThat(wish.lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.amount()).isEqualTo(Yen.of(5000));
                    assertThat(line.name()).contains("1234").doesNotContain("児童", "5678");
                });
    }

    @Test
    void aPaymentThatWasBegunIsFoundAgainAndNotMadeTwice() {
        var first = (BeginResult.Go) begin(bill.slip());

        var again = begin(bill.slip());

        assertThat(again).isEqualTo(first);
        assertThat(count(bill.slip())).isOne();
    }

    @Test
    void manyPressesAtOnceMakeOnePayment() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var all =
                    IntStream.range(0, 8)
                            .mapToObj(_ -> pool.submit(() -> begin(bill.slip())))
                            .toList();
            for (var each : all) {
                assertThat(each.get())
                        .isInstanceOfAny(BeginResult.Go.class, BeginResult.Underway.class);
            }
        }

        assertThat(count(bill.slip())).isOne();
    }

    /** The twin: without the unique key the same presses make several. */
    @Test
    void withoutTheUniqueKeyTheSamePressesWouldMakeSeveral() throws Exception {
        Office.migrate(TestCities.IN_KONAN, "alter table payment_item drop index live_slip_id");
        try {
            begin(bill.slip());
            begin(bill.slip());

            assertThat(count(bill.slip())).isGreaterThan(1);
        } finally {
            office.change(TestCities.IN_KONAN, "update payment_item set live_slip_id = null");
            Office.migrate(
                    TestCities.IN_KONAN,
                    "alter table payment_item add unique live_slip_id (live_slip_id)");
        }
    }

    @Test
    void anAnswerThatIsLostIsAskedForAgainUnderTheSameKey() {
        cards.isAway = true;
        var away = (BeginResult.Away) begin(bill.slip());
        cards.isAway = false;

        clock.move(Duration.ofSeconds(30));
        rooms.move(TestCities.IN_KONAN);

        assertThat(state(away.paymentId())).isEqualTo(new PaymentState.Offered());
        assertThat(asked(away.paymentId()))
                .hasSize(2)
                .allMatch(asked(away.paymentId()).getFirst()::equals);
    }

    @Test
    void whatWasPaidIsToldToTheOfficeOnceThoughNobodyCameBack() {
        var go = (BeginResult.Go) begin(bill.slip());
        cards.paid(go.paymentId(), 5000, clock.instant());

        clock.move(Duration.ofMinutes(2));
        rooms.move(TestCities.IN_KONAN);
        clock.move(Duration.ofMinutes(2));
        rooms.move(TestCities.IN_KONAN);

        assertThat(word()).isEqualTo(PayerWord.CONFIRMING);
        assertThat(rooms.outbox(TestCities.IN_KONAN, "PAYMENT", go.paymentId())).hasSize(1);
        var event = rooms.read(TestCities.IN_KONAN, go.paymentId());
        assertThat(event.amount()).isEqualTo(Yen.of(5000));
        assertThat(event.items()).containsExactly(new PaymentEvent.Item(bill.slip(), Yen.of(5000)));
        assertThat(event.channel()).isEqualTo(PaymentChannel.CARD);
        assertThat(begin(bill.slip())).isEqualTo(new BeginResult.Underway(go.paymentId()));
    }

    @Test
    void theBillsCopyThatNamesItBooksIt() {
        var go = (BeginResult.Go) begin(bill.slip());
        cards.paid(go.paymentId(), 5000, clock.instant());
        hanako.run(() -> payments.look(go.paymentId()));

        rooms.put(TestCities.IN_KONAN, bill.settled(2, go.paymentId()));

        assertThat(state(go.paymentId())).isEqualTo(new PaymentState.Booked());
        assertThat(word()).isEqualTo(PayerWord.PAID);
        assertThat(begin(bill.slip())).isEqualTo(new BeginResult.NotPayable());
    }

    /** The agent would refuse it; with another slip it is enough. */
    @Test
    void lessThanTheAgentTakesIsNotBegun() {
        var small = Bills.of(hanako, 49);
        var least = Bills.of(hanako, 50);
        rooms.put(TestCities.IN_KONAN, small.open(1));
        rooms.put(TestCities.IN_KONAN, least.open(1));

        assertThat(begin(small.slip())).isEqualTo(new BeginResult.TooLittle());
        assertThat(count(small.slip())).isZero();
        assertThat(begin(least.slip())).isInstanceOf(BeginResult.Go.class);
        assertThat(hanako.call(() -> pay.begin(List.of(small.slip(), bill.slip()))))
                .isInstanceOf(BeginResult.Go.class);
    }

    @Test
    void severalBillsArePaidAtOnceInHerOrder() {
        var lunch = Bills.of(hanako, 3200);
        rooms.put(TestCities.IN_KONAN, lunch.open(1));

        var go = (BeginResult.Go) hanako.call(() -> pay.begin(List.of(lunch.slip(), bill.slip())));

        var payment = hanako.call(() -> payments.open(go.paymentId()));
        assertThat(payment.amount()).isEqualTo(Yen.of(8200));
        assertThat(payment.items())
                .extracting(PaymentData.Item::slipId)
                .containsExactly(lunch.slip(), bill.slip());
        assertThat(begin(bill.slip())).isEqualTo(new BeginResult.Underway(go.paymentId()));
    }

    @Test
    void whoGivesUpMayPayAnotherWayOrBeginAnew() {
        var go = (BeginResult.Go) begin(bill.slip());

        var left = hanako.call(() -> payments.giveUp(go.paymentId()));

        assertThat(left).isEqualTo(new PaymentState.Lapsed());
        assertThat(word()).isEqualTo(PayerWord.UNPAID);
        assertThat(((BeginResult.Go) begin(bill.slip())).paymentId()).isNotEqualTo(go.paymentId());
    }

    @Test
    void whoPaidInTheLastMomentHasPaidThoughSheGivesUp() {
        var go = (BeginResult.Go) begin(bill.slip());
        cards.paid(go.paymentId(), 5000, clock.instant());

        var left = hanako.call(() -> payments.giveUp(go.paymentId()));

        assertThat(left).isEqualTo(new PaymentState.Paid());
    }
}
