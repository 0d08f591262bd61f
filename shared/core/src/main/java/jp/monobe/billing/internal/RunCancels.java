package jp.monobe.billing.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import jp.monobe.billing.Bill;
import jp.monobe.billing.BillView.Change;
import jp.monobe.billing.CancelRun.Result;
import jp.monobe.billing.CancelRun.Standing;
import jp.monobe.billing.model.AccountingYear;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.Posting;
import jp.monobe.billing.model.Posting.Reassessed;
import jp.monobe.billing.spi.SlipDebits;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import org.springframework.stereotype.Component;

/** Cancels the bills of a run a thousand at a time, and keeps that it was done. */
@Component
public class RunCancels {

    /** Held and written at once. */
    private static final int LOT = 1_000;

    private final RunCancelRows rows;
    private final BillRows bills;
    private final ChangeRows changes;
    private final SlipRows slips;
    private final Ledger ledger;
    private final BillNews news;
    private final SlipDebits debits;
    private final Clock clock;

    RunCancels(
            RunCancelRows rows,
            BillRows bills,
            ChangeRows changes,
            SlipRows slips,
            Ledger ledger,
            BillNews news,
            SlipDebits debits,
            Clock clock) {
        this.rows = rows;
        this.bills = bills;
        this.changes = changes;
        this.slips = slips;
        this.ledger = ledger;
        this.news = news;
        this.debits = debits;
        this.clock = clock;
    }

    /** Nothing is held. */
    public Standing standing(UUID run) {
        int free = 0;
        int paid = 0;
        int gone = 0;
        int drawn = 0;
        long amount = 0;
        for (var lot : lots(run)) {
            var all = bills.all(lot);
            var unpaid = unpaid(all);
            free += unpaid.size();
            amount += sum(unpaid);
            drawn += drawn(unpaid);
            int before = (int) all.stream().filter(it -> it.state() == BillState.CANCELLED).count();
            gone += before;
            paid += all.size() - unpaid.size() - before;
        }
        return new Standing(free, Yen.of(amount), drawn, paid, gone);
    }

    /** In the caller's transaction, which holds them until it ends. */
    public Result.Cancelled carryOut(UUID run, String reason) {
        int count = 0;
        long amount = 0;
        for (var lot : lots(run)) {
            var unpaid = unpaid(bills.allLocked(lot));
            if (!unpaid.isEmpty()) {
                cancel(unpaid, reason);
            }
            count += unpaid.size();
            amount += sum(unpaid);
        }
        if (count > 0) {
            rows.keep(run, count, Yen.of(amount), reason);
        }
        return new Result.Cancelled(count, Yen.of(amount));
    }

    private void cancel(List<Bill> unpaid, String reason) {
        var today = LocalDate.now(clock);
        var at = UtcTime.whole(clock.instant());
        var by = Acting.staff();
        var causes =
                changes.addAll(
                        unpaid.stream()
                                .collect(
                                        Collectors.toMap(
                                                Bill::id,
                                                it ->
                                                        new Change(
                                                                at,
                                                                by,
                                                                Change.Kind.CANCELLED,
                                                                it.amount(),
                                                                reason))));
        ledger.book(
                unpaid.stream()
                        .map(it -> posting(it, today, "change:" + causes.get(it.id())))
                        .toList());
        slips.voided(
                slips.inForceOf(causes.keySet()).entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        it -> Objects.requireNonNull(causes.get(it.getValue())))));
        bills.stand(unpaid.stream().collect(Collectors.toMap(Bill::id, _ -> BillState.CANCELLED)));
        news.of(causes.keySet());
    }

    private static Posting posting(Bill bill, LocalDate today, String cause) {
        return Posting.changed(
                today,
                AccountingYear.ofBooking(bill.year(), today),
                cause,
                new Reassessed(bill.id(), bill.amount(), Yen.ZERO),
                new Balance(bill.amount(), Yen.ZERO));
    }

    /** Asked for, and all of it owed: nothing came in that was not taken back. */
    private List<Bill> unpaid(List<Bill> all) {
        var open = all.stream().filter(it -> it.state() == BillState.OPEN).toList();
        var balances = ledger.balances(open.stream().map(Bill::id).toList());
        return open.stream()
                .filter(it -> new Balance(it.amount(), Yen.ZERO).equals(balances.get(it.id())))
                .toList();
    }

    private int drawn(List<Bill> unpaid) {
        var inForce = slips.inForceOf(unpaid.stream().map(Bill::id).toList());
        return (int)
                debits.of(inForce.keySet()).keySet().stream().map(inForce::get).distinct().count();
    }

    private static long sum(List<Bill> all) {
        return all.stream().mapToLong(it -> it.amount().amount()).sum();
    }

    private List<List<UUID>> lots(UUID run) {
        return rows.bills(run).stream().gather(Gatherers.windowFixed(LOT)).toList();
    }
}
