package jp.monobe.arrears;

import static jp.monobe.kernel.JapanTime.JAPAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.exchange.PaymentEvent;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.payment.TakePayment;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the list of late payments has to read stays what is to be done. */
class LateChargeSweepTest extends Late {

    /** What it costs is below a thousand yen: nothing. */
    private static final LocalDate A_LITTLE_LATE = LocalDate.of(2027, 6, 1);

    private static final LocalDate LATE = LocalDate.of(2027, 7, 2);

    @Autowired private LateChargeDesk desk;
    @Autowired private FixLateCharge fix;
    @Autowired private TakePayment payments;

    @Test
    void whatCostsNothingIsReadNoMore() {
        var small = paid(NURSERY, 300, A_LITTLE_LATE);
        var large = paid(NURSERY, 300, LATE);
        var inTime = paid(NURSERY, 300, DUE);
        assertThat(kept(small)).isTrue();
        assertThat(kept(large)).isTrue();
        assertThat(kept(inTime)).isFalse();

        sweep();

        assertThat(kept(small)).isFalse();
        assertThat(kept(large)).isTrue();
        assertThat(isDue(large)).isTrue();
    }

    /** Of our screens: no file confirms it, the agent pays in by its day alone. */
    @Test
    void whatWasPaidByCardIsFoundWhenItIsBooked() {
        today(LoadedPeople.TODAY);
        var view = billed(NURSERY, 300);
        today(LATE);
        var amount = slip(view).amount();
        var paid =
                new PaymentEvent(
                        UUID.randomUUID(),
                        PaymentChannel.CARD,
                        UUID.randomUUID().toString(),
                        amount,
                        LATE.atTime(9, 0).atZone(JAPAN).toInstant(),
                        List.of(new PaymentEvent.Item(slip(view).id(), amount)));

        assertThat(job(() -> payments.take(paid))).isTrue();

        assertThat(kept(view)).isTrue();
    }

    @Test
    void whatIsChargedIsReadNoMore() {
        var view = paid(NURSERY, 300, LATE);
        as(CLERK, () -> fix.fix(id(view)));

        sweep();

        assertThat(kept(view)).isFalse();
        assertThat(isDue(view)).isFalse();
    }

    /** The twin: what was lost by a fault is on the list again the next morning. */
    @Test
    void whatWasLostIsFoundAgain() {
        var view = paid(NURSERY, 300, LATE);
        job(() -> jdbc.sql("delete from late_slip").update());
        assertThat(isDue(view)).isFalse();

        sweep();

        assertThat(isDue(view)).isTrue();
    }

    /** What nobody can ask for any more is not on the list either. */
    @Test
    void afterFiveYearsNothingIsAskedFor() {
        var view = paid(NURSERY, 300, LATE);
        today(LATE.plusYears(5));
        assertThat(isDue(view)).isTrue();

        today(LATE.plusYears(5).plusDays(1));
        assertThat(isDue(view)).isFalse();
    }

    private boolean isDue(BillView view) {
        return as(CLERK, () -> desk.due(0, 1_000)).rows().stream()
                .anyMatch(it -> it.row().bill().id().equals(id(view)));
    }
}
