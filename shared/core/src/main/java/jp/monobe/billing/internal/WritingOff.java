package jp.monobe.billing.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.BillView.Change;
import jp.monobe.billing.Slip;
import jp.monobe.billing.WriteOffBill.GivenUp;
import jp.monobe.billing.model.AccountingYear;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillLifecycle;
import jp.monobe.billing.model.BillMove;
import jp.monobe.billing.model.SlipPlan;
import jp.monobe.billing.model.WriteOffPostings;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import org.springframework.stereotype.Component;

/** Books what is written off, and what is owed again (不納欠損の記帳). */
@Component
public class WritingOff {

    private final BillRows bills;
    private final Ledger ledger;
    private final Slips slips;
    private final ChangeRows changes;
    private final BillNews news;
    private final Clock clock;

    WritingOff(
            BillRows bills,
            Ledger ledger,
            Slips slips,
            ChangeRows changes,
            BillNews news,
            Clock clock) {
        this.bills = bills;
        this.ledger = ledger;
        this.slips = slips;
        this.changes = changes;
        this.news = news;
        this.clock = clock;
    }

    public Yen owed(UUID id) {
        var _ = bills.locked(id).orElseThrow();
        return ledger.balance(id).owed();
    }

    public boolean writeOff(GivenUp it, String reason) {
        var bill = bills.locked(it.bill()).orElseThrow();
        var to = BillLifecycle.apply(bill.state(), new BillMove.WriteOff());
        if (to.isEmpty() || !ledger.balance(it.bill()).owed().equals(it.amount())) {
            return false;
        }
        var today = LocalDate.now(clock);
        var change = change(it, Change.Kind.WRITTEN_OFF, reason);
        var year = AccountingYear.ofBooking(bill.year(), today);
        ledger.book(WriteOffPostings.writtenOff(today, year, it.id(), it.bill(), it.amount()));
        var all = slips.of(it.bill());
        var awaited = all.stream().filter(Slip::isAwaited).map(Slip::id).toList();
        slips.carryOut(new SlipPlan(awaited, List.of()), it.bill(), all, change, today);
        bills.moved(it.bill(), to.get(), bill.amount());
        news.of(List.of(it.bill()));
        return true;
    }

    public boolean restore(GivenUp it, String reason) {
        var bill = bills.locked(it.bill()).orElseThrow();
        var before = ledger.balance(it.bill());
        var left = it.amount().minus(Balance.least(it.amount(), before.over()));
        var to = BillLifecycle.apply(bill.state(), new BillMove.Restore(left));
        if (to.isEmpty()) {
            return false;
        }
        var today = LocalDate.now(clock);
        var _ = change(it, Change.Kind.RESTORED, reason);
        var year = AccountingYear.ofBooking(bill.year(), today);
        ledger.book(
                WriteOffPostings.restored(today, year, it.id(), it.bill(), it.amount(), before));
        bills.moved(it.bill(), to.get(), bill.amount());
        news.of(List.of(it.bill()));
        return true;
    }

    private UUID change(GivenUp it, Change.Kind kind, String reason) {
        return changes.add(
                it.bill(),
                new Change(
                        UtcTime.whole(clock.instant()), Acting.staff(), kind, it.amount(), reason));
    }
}
