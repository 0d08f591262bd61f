package jp.monobe.paying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.paying.internal.CardAgent.Seen;
import jp.monobe.paying.model.PayerWord;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.testing.Residents;
import jp.monobe.testing.Tampered;
import org.junit.jupiter.api.Test;

/** More of {@link PayByCardTest}. */
class PayByCardEndsTest extends PayingByCard {

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

    /** The agent was away when she began; until it is back she paid in a shop. */
    @Test
    void noPageIsOpenedForASlipThatWasPaidMeanwhile() {
        cards.isAway = true;
        var away = (BeginResult.Away) begin(bill.slip());
        cards.isAway = false;
        rooms.put(TestCities.IN_KONAN, bill.settled(2));

        clock.move(Duration.ofSeconds(30));
        rooms.move(TestCities.IN_KONAN);

        assertThat(state(away.paymentId())).isEqualTo(new PaymentState.Lapsed());
        assertThat(asked(away.paymentId())).hasSize(1);
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
    void whatTheOfficeDoesNotNameIsToldAgainUnlessItIsOnItsWay() {
        var go = (BeginResult.Go) begin(bill.slip());
        cards.paid(go.paymentId(), 5000, clock.instant());
        hanako.run(() -> payments.look(go.paymentId()));

        clock.later(Duration.ofMinutes(11), () -> rooms.move(TestCities.IN_KONAN));
        assertThat(told(go)).hasSize(1);
        office.change(
                TestCities.IN_KONAN,
                "update outbox set done_at = utc_timestamp(6) where chain = ?",
                go.paymentId());
        clock.later(Duration.ofMinutes(17), () -> rooms.move(TestCities.IN_KONAN));

        assertThat(told(go)).hasSize(2);
    }

    private List<String> told(BeginResult.Go go) {
        return rooms.outbox(TestCities.IN_KONAN, "PAYMENT", go.paymentId());
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
}
