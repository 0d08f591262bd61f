package jp.monobe.paying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import jp.monobe.exchange.PaymentEvent;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.internal.CardAgent.Seen;
import jp.monobe.paying.model.PayerWord;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import jp.monobe.testing.Tampered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A payment by card from the first press to the office's books, whatever the agent answers. */
@SpringJUnitConfig({FrontRooms.class, FakeCards.class, PayingRooms.class})
class PayByCardTest {

    @Autowired Residents residents;
    @Autowired PayByCard pay;
    @Autowired MyBills mine;
    @Autowired MyPayments payments;
    @Autowired FakeCards cards;
    @Autowired PayingRooms rooms;
    @Autowired Office office;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private Bills bill = new Bills(new UUID(0, 0), new UUID(0, 0), java.util.Optional.empty(), 0);

    @BeforeEach
    void billed() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        bill = Bills.of(hanako);
        rooms.put(TestCities.IN_KONAN, bill.open(1));
    }

    @AfterEach
    void agentIsThereAgain() {
        cards.isAway = false;
    }

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
        assertThat(event.channel()).isEqualTo(PaymentEvent.Channel.CARD);
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

    @Test
    void aPageNobodyPaidOnIsClosedWhenItsHourIsOver() {
        var go = (BeginResult.Go) begin(bill.slip());

        clock.move(Duration.ofMinutes(61));
        rooms.move(TestCities.IN_KONAN);

        assertThat(state(go.paymentId())).isEqualTo(new PaymentState.Lapsed());
        assertThat(cards.said.get(go.paymentId())).isEqualTo(new Seen.Closed());
    }

    @Test
    void aPageIsClosedWhenItsSlipWasPaidAnotherWay() {
        var go = (BeginResult.Go) begin(bill.slip());

        rooms.put(TestCities.IN_KONAN, bill.settled(2));
        rooms.move(TestCities.IN_KONAN);

        assertThat(cards.said.get(go.paymentId())).isEqualTo(new Seen.Closed());
        assertThat(state(go.paymentId())).isEqualTo(new PaymentState.Lapsed());
    }

    @Test
    void aPageIsClosedWhenItsBillIsNobodysAnyMore() {
        var go = (BeginResult.Go) begin(bill.slip());

        rooms.put(TestCities.IN_KONAN, bill.gone(2));
        rooms.move(TestCities.IN_KONAN);

        assertThat(cards.said.get(go.paymentId())).isEqualTo(new Seen.Closed());
        assertThat(state(go.paymentId())).isEqualTo(new PaymentState.Lapsed());
    }

    @Test
    void whoGetsTheBillAfterwardsWaitsUntilTheOthersPageIsClosed() {
        var go = (BeginResult.Go) begin(bill.slip());
        var taro = residents.signIn(TestCities.IN_KONAN);
        var his =
                new Bills(
                        bill.bill(),
                        bill.slip(),
                        java.util.Optional.of(Residents.idOf(taro)),
                        bill.amount());
        rooms.put(TestCities.IN_KONAN, his.open(2));

        assertThat(taro.call(() -> mine.open(bill.bill()).word())).isEqualTo(PayerWord.UNPAID);
        assertThat(taro.call(() -> pay.begin(List.of(bill.slip()))))
                .isEqualTo(new BeginResult.Busy());
        rooms.move(TestCities.IN_KONAN);

        assertThat(cards.said.get(go.paymentId())).isEqualTo(new Seen.Closed());
        assertThat(taro.call(() -> pay.begin(List.of(bill.slip()))))
                .isInstanceOf(BeginResult.Go.class);
    }

    @Test
    void whoGivesUpWhileTheAgentIsAwayIsNotForgotten() {
        var go = (BeginResult.Go) begin(bill.slip());
        cards.isAway = true;

        assertThat(hanako.call(() -> payments.giveUp(go.paymentId())))
                .isEqualTo(new PaymentState.Offered());
        var waiting = hanako.call(() -> payments.open(go.paymentId()));
        assertThat(waiting.givenUp()).isTrue();
        assertThat(waiting.page()).isEmpty();
        assertThat(begin(bill.slip())).isEqualTo(new BeginResult.Underway(go.paymentId()));
        cards.isAway = false;
        rooms.move(TestCities.IN_KONAN);

        assertThat(state(go.paymentId())).isEqualTo(new PaymentState.Lapsed());
        assertThat(word()).isEqualTo(PayerWord.UNPAID);
    }

    @Test
    void anAgentThatSaysNothingForADayKeepsNoSlip() {
        var go = (BeginResult.Go) begin(bill.slip());
        cards.isAway = true;

        clock.move(Duration.ofHours(24));
        rooms.move(TestCities.IN_KONAN);
        assertThat(state(go.paymentId())).isEqualTo(new PaymentState.Offered());
        clock.move(Duration.ofHours(2));
        rooms.move(TestCities.IN_KONAN);

        assertThat(state(go.paymentId())).isEqualTo(new PaymentState.Lapsed());
        clock.move(Duration.ofHours(-26));
    }

    @Test
    void aSlipWithMoneyOnItsWayIsNotPaidThoughNoPaymentHoldsIt() {
        var go = (BeginResult.Go) begin(bill.slip());
        cards.paid(go.paymentId(), 5000, clock.instant());
        hanako.run(() -> payments.look(go.paymentId()));
        office.change(
                TestCities.IN_KONAN,
                "update payment_item set live_slip_id = null where payment_id = ?",
                go.paymentId());

        assertThat(begin(bill.slip())).isEqualTo(new BeginResult.NotPayable());
    }

    /** Decided under the lock: just before it another tab is led to the page. */
    @Test
    void givingUpClosesThePageThatWasOpenedMeanwhile() {
        cards.isAway = true;
        var away = (BeginResult.Away) begin(bill.slip());
        cards.isAway = false;
        var opened = new AtomicBoolean();

        Tampered.changing(
                sql -> {
                    if (sql.endsWith("for update") && opened.compareAndSet(false, true)) {
                        CompletableFuture.runAsync(
                                        () -> hanako.run(() -> payments.look(away.paymentId())))
                                .join();
                    }
                    return sql;
                },
                () -> hanako.run(() -> payments.giveUp(away.paymentId())));

        assertThat(opened).isTrue();
        assertThat(cards.said.get(away.paymentId())).isEqualTo(new Seen.Closed());
        assertThat(state(away.paymentId())).isEqualTo(new PaymentState.Lapsed());
    }

    @Test
    void anotherPersonsSlipCannotBePaidNorSeen() {
        var taro = residents.signIn(TestCities.IN_KONAN);
        var go = (BeginResult.Go) begin(bill.slip());

        assertThat(taro.call(() -> pay.begin(List.of(bill.slip()))))
                .isInstanceOf(BeginResult.NotPayable.class);
        assertThatThrownBy(() -> taro.call(() -> payments.open(go.paymentId())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> taro.call(() -> mine.open(bill.bill())))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> taro.call(() -> mine.notice(bill.slip())))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void aSlipThatIsTooOldOrVoidIsNotPaid() {
        rooms.put(TestCities.IN_KONAN, bill.cancelled(2));
        assertThat(begin(bill.slip())).isEqualTo(new BeginResult.NotPayable());

        var old = Bills.of(hanako);
        rooms.put(TestCities.IN_KONAN, old.open(1));
        clock.later(
                Duration.ofDays(38),
                () -> assertThat(begin(old.slip())).isEqualTo(new BeginResult.NotPayable()));
    }

    private BeginResult begin(UUID slip) {
        return hanako.call(() -> pay.begin(List.of(slip)));
    }

    private PaymentState state(UUID payment) {
        return hanako.call(() -> payments.state(payment));
    }

    private PayerWord word() {
        return hanako.call(() -> mine.open(bill.bill()).word());
    }

    private List<jp.monobe.paying.internal.CardAgent.Wish> asked(UUID payment) {
        return cards.asked.stream().filter(wish -> wish.paymentId().equals(payment)).toList();
    }

    private long count(UUID slip) {
        return office.count(
                TestCities.IN_KONAN, "select count(*) from payment_item where slip_id = ?", slip);
    }
}
