package jp.monobe.billing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.model.LedgerAccount.Side;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One event in the ledger (仕訳). Balanced by construction: there is no way to make one whose sides
 * differ.
 *
 * @param bookedOn the day of the books
 * @param year to which it belongs (会計年度所属)
 * @param cause what it rests on, such as {@code receipt:<id>}; the same cause is booked once
 */
public record Posting(LocalDate bookedOn, FiscalYear year, String cause, List<Entry> entries) {

    /**
     * @param bill whose account it is; null for the city's own
     */
    public record Entry(LedgerAccount account, Side side, Yen amount, @Nullable UUID bill) {
        public Entry {
            if (amount.equals(Yen.ZERO)) {
                throw new IllegalArgumentException("Nothing to book");
            }
        }
    }

    public Posting {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || !sum(entries, Side.DEBIT).equals(sum(entries, Side.CREDIT))) {
            throw new IllegalArgumentException("Sides differ: " + cause);
        }
    }

    private static Yen sum(List<Entry> entries, Side side) {
        return entries.stream()
                .filter(entry -> entry.side() == side)
                .map(Entry::amount)
                .reduce(Yen.ZERO, Yen::plus);
    }

    /** The same taken back (反対仕訳), for a cause of its own: nothing in the ledger is changed. */
    public Posting reversed(LocalDate on, String why) {
        var back = new ArrayList<Entry>();
        for (var entry : entries) {
            var other = entry.side() == Side.DEBIT ? Side.CREDIT : Side.DEBIT;
            back.add(new Entry(entry.account(), other, entry.amount(), entry.bill()));
        }
        return new Posting(on, year, why, back);
    }
}
