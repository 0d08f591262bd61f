package jp.monobe.arrears;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.BillView;
import jp.monobe.billing.BillingOthers;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.Slip;
import jp.monobe.billing.model.Money;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.TakeDrawn;
import jp.monobe.payment.TakeDrawn.Drawn;
import jp.monobe.payment.TakeDrawn.Source;
import jp.monobe.testing.LoadedPeople;
import org.springframework.beans.factory.annotation.Autowired;

/** Bills of December 2026, due on 4 January 2027, which nobody paid in time. */
abstract class Late extends BillingOthers {

    static final String NURSERY = "nursery-fee";

    static final LocalDate DUE = LocalDate.of(2027, 1, 4);

    /** Twenty days after. */
    static final LocalDate REMINDED = LocalDate.of(2027, 1, 24);

    @Autowired IssueReminders reminders;
    @Autowired ReminderDesk letters;
    @Autowired DrawReminders draw;
    @Autowired TakeDrawn take;
    @Autowired LateChargeSweep sweep;

    void pay(BillView view, long amount) {
        var slip = slip(view).id();
        var money = new Money(UUID.randomUUID(), PaymentChannel.STORE, slip);
        var arrival = new Arrival(money, Yen.of(amount), today());
        as(LoadedPeople.JOB, () -> inTransaction(() -> settle.receive(List.of(arrival))));
    }

    IssueResult issue(UUID... slips) {
        return as(CLERK, () -> reminders.issue(List.of(slips)));
    }

    /** The slip in force that is due first. */
    Slip slip(BillView view) {
        return open(id(view)).slips().stream()
                .filter(Slip::isAwaited)
                .min(Comparator.comparing(Slip::dueOn))
                .orElseThrow();
    }

    /** At the counter of a bank, which keeps a receipt. */
    BillView paid(String fee, int quantity, LocalDate on) {
        today(LoadedPeople.TODAY);
        var view = billed(fee, quantity);
        today(on);
        var slip = slip(view);
        var drawn =
                new Drawn(
                        UUID.randomUUID(), UUID.randomUUID().toString(), slip.id(), slip.amount());
        as(
                CLERK,
                () ->
                        inTransaction(() -> {
                            take.take(
                                    new Source(PaymentChannel.COUNTER, "000175", on, on),
                                    List.of(drawn));
                            return drawn;
                        }));
        return view;
    }

    void sweep() {
        job(() -> {
            sweep.sweep();
            return true;
        });
    }

    /** Whether it is to be found out what it costs. */
    boolean kept(BillView view) {
        UUID slip = view.slips().getFirst().id();
        return job(() ->
                jdbc.sql("select count(*) from late_slip where slip_id = ?")
                        .param(slip)
                        .query(Long.class)
                        .single())
                == 1;
    }
}
