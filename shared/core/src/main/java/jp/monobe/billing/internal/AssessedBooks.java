package jp.monobe.billing.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.Bill;
import jp.monobe.billing.model.Posting;
import jp.monobe.kernel.UtcTime;
import org.springframework.stereotype.Component;

/**
 * Writes what is assessed at once (調定の記帳): bills, postings, first slips, and the run they are of.
 */
@Component
public class AssessedBooks {

    /** Written and recorded at once. */
    private static final int LOT = 1_000;

    private final BillRows bills;
    private final Ledger ledger;
    private final Slips slips;
    private final RunRows runs;
    private final AuditTrail audit;
    private final Clock clock;

    AssessedBooks(
            BillRows bills,
            Ledger ledger,
            Slips slips,
            RunRows runs,
            AuditTrail audit,
            Clock clock) {
        this.bills = bills;
        this.ledger = ledger;
        this.slips = slips;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    /** At least one. Throws when one of them was assessed before. */
    public void add(UUID run, List<Bill> whole, LocalDate on) {
        for (int from = 0; from < whole.size(); from += LOT) {
            var lot = whole.subList(from, Math.min(whole.size(), from + LOT));
            bills.add(lot);
            ledger.book(
                    lot.stream()
                            .map(it -> Posting.assessed(on, it.year(), it.id(), it.amount()))
                            .toList());
            slips.first(lot);
            audit.record("bill.assess", "bill", lot.stream().map(Bill::id).toList(), "billing");
        }
        runs.add(run, UtcTime.whole(clock.instant()), whole);
    }
}
