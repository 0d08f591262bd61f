package jp.monobe.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.billing.ChangeBill;
import jp.monobe.billing.ReissueSlips;
import jp.monobe.billing.Slip;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.PayIns;
import jp.monobe.payment.ReconcileDesk;
import jp.monobe.payment.TakeDrawn.Drawn;
import jp.monobe.payment.TakeDrawn.Source;
import jp.monobe.payment.model.Question;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * On which day money counts when it is asked what its lateness costs (ADR 59), and which money:
 * 30,000 yen due on 4 January 2027, at agents that have fourteen days.
 */
class LateDaysTest extends Late {

    private static final LocalDate LATE = LocalDate.of(2027, 7, 2);

    /** Another each time: what it pays in is of one payment. */
    private static int agent = 970_000;

    @Autowired private FixLateCharge fix;
    @Autowired private LateChargeDesk desk;
    @Autowired private PayIns payIns;
    @Autowired private ReconcileDesk questions;
    @Autowired private ReissueSlips slips;
    @Autowired private ChangeBill change;

    private static LocalDate told(LocalDate paid) {
        return paid.plusDays(10);
    }

    private void paid(UUID slip, LocalDate on) {
        agent++;
        today(on);
        var drawn =
                new Drawn(UUID.randomUUID(), UUID.randomUUID().toString(), slip, Yen.of(30_000));
        var source = new Source(PaymentChannel.STORE, String.valueOf(agent), on, told(on));
        as(
                CLERK,
                () ->
                        inTransaction(() -> {
                            take.take(source, List.of(drawn));
                            return drawn;
                        }));
    }

    private void paidIn(LocalDate told, LocalDate on) {
        today(on);
        var arrived =
                new PayIns.Arrived(String.valueOf(agent), told, on, Yen.of(30_000), Yen.ZERO, "");
        assertThat(as(CLERK, () -> payIns.record(arrived)))
                .isInstanceOf(PayIns.Recorded.Done.class);
    }

    private LateChargeResult fix(BillView view) {
        return as(CLERK, () -> fix.fix(id(view)));
    }

    private Optional<LateChargePage.Due> due(BillView view) {
        return as(CLERK, () -> desk.due(0, 1_000)).rows().stream()
                .filter(it -> it.row().bill().id().equals(id(view)))
                .findFirst();
    }

    /** She paid in time, the agent paid in half a year after the designated day. */
    @Test
    void whatTheAgentPaidInTooLateCountsThen() {
        var view = billed(NURSERY, 300);
        paid(slip(view).id(), DUE);
        paidIn(told(DUE), LATE);

        var due = due(view).orElseThrow();

        assertThat(due.entrustedOn()).isEqualTo(DUE);
        assertThat(due.paidOn()).isEqualTo(LATE);
        assertThat(due.charge()).isEqualTo(Yen.of(1_100));
        assertThat(fix(view)).isInstanceOf(LateChargeResult.Fixed.class);
        assertThat(due(view)).isEmpty();
    }

    /** The twin: by the designated day, and her day counts. */
    @Test
    void whatTheAgentPaidInByTheDesignatedDayCountsFromHers() {
        var view = billed(NURSERY, 300);
        paid(slip(view).id(), DUE);
        paidIn(told(DUE), DUE.plusDays(14));
        today(LATE);

        assertThat(due(view)).isEmpty();
        assertThat(fix(view)).isEqualTo(new LateChargeResult.NothingLate());
    }

    /** Who pays in the last days is paid in after them: many, and none of them late. */
    @Test
    void whatWasNotLateAfterAllIsReadNoMore() {
        var view = billed(NURSERY, 300);
        paid(slip(view).id(), DUE);
        paidIn(told(DUE), DUE.plusDays(14));
        assertThat(kept(view)).isTrue();

        sweep();

        assertThat(kept(view)).isFalse();
    }

    /** The twin: while the agent has time it is not known, and is looked at again. */
    @Test
    void whatIsNotCertainYetIsKept() {
        var view = billed(NURSERY, 300);
        paid(slip(view).id(), LATE);

        sweep();

        assertThat(kept(view)).isTrue();
    }

    /** Her day is late either way; how late is known when the money is there, or is not. */
    @Test
    void nothingIsFixedBeforeTheDayIsCertain() {
        var view = billed(NURSERY, 300);
        paid(slip(view).id(), LATE);

        assertThat(due(view)).isEmpty();
        assertThat(fix(view)).isEqualTo(new LateChargeResult.NothingLate());
        paidIn(told(LATE), LATE.plusDays(14));

        assertThat(due(view).orElseThrow().paidOn()).isEqualTo(LATE);
    }

    /** Money that nobody knew costs what other money costs, once a clerk found for what it was. */
    @Test
    void whatWasAssignedLaterIsChargedToo() {
        var view = billed(NURSERY, 300);
        paid(UUID.randomUUID(), LATE);
        paidIn(told(LATE), LATE.plusDays(14));
        var page = as(CLERK, () -> questions.questions(Optional.of(Question.UNKNOWN), 0));
        var question =
                page.questions().stream()
                        .filter(it -> it.receipt().agent().equals(String.valueOf(agent)))
                        .findFirst()
                        .orElseThrow();
        assertThat(due(view)).isEmpty();

        as(CLERK, () -> questions.assign(question.id(), slip(view).number().value(), "照会した"));

        assertThat(due(view).orElseThrow().charge()).isEqualTo(Yen.of(1_100));
    }

    /** She paid in time, and again half a year later with the slip that was replaced. */
    @Test
    void whatIsGivenBackCostsNothing() {
        var view = billed(NURSERY, 300);
        var old = slip(view).id();
        var version = open(id(view)).row().bill().version();
        as(CLERK, () -> slips.reissue(id(view), old, version, "汚損"));
        var now = open(id(view)).slips().stream().filter(Slip::isAwaited).findFirst().orElseThrow();
        paid(now.id(), DUE);
        paidIn(told(DUE), told(DUE));
        paid(old, LATE);
        paidIn(told(LATE), told(LATE));

        assertThat(due(view)).isEmpty();
        assertThat(fix(view)).isEqualTo(new LateChargeResult.NothingLate());
    }

    /** It was never owed. */
    @Test
    void whatWasCancelledCostsNothing() {
        var view = billed(NURSERY, 300);
        paid(slip(view).id(), LATE);
        paidIn(told(LATE), told(LATE));
        assertThat(due(view)).isPresent();

        long version = open(id(view)).row().bill().version();
        as(CLERK, () -> change.cancel(id(view), version, "誤り"));

        assertThat(due(view)).isEmpty();
        assertThat(fix(view)).isEqualTo(new LateChargeResult.NothingLate());
    }
}
