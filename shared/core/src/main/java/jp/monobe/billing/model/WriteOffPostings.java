package jp.monobe.billing.model;

import static jp.monobe.billing.model.LedgerAccount.RECEIVABLE;
import static jp.monobe.billing.model.LedgerAccount.TO_REFUND;
import static jp.monobe.billing.model.LedgerAccount.WRITTEN_OFF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.model.Posting.Entry;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;

/** What is given up because it cannot be asked for (不納欠損), as postings. */
public final class WriteOffPostings {

    private WriteOffPostings() {}

    /** The claim goes; that the city had assessed it stays. */
    public static Posting writtenOff(
            LocalDate on, FiscalYear year, UUID decision, UUID bill, Yen amount) {
        return new Posting(
                on,
                year,
                "written-off:" + decision,
                List.of(new Entry(WRITTEN_OFF, RECEIVABLE, amount, bill)));
    }

    /**
     * The same the other way round. What came in meanwhile counts towards what is owed again.
     *
     * @param balance before it
     */
    public static Posting restored(
            LocalDate on, FiscalYear year, UUID decision, UUID bill, Yen amount, Balance balance) {
        var there = Balance.least(amount, balance.over());
        var entries = new ArrayList<Entry>();
        if (!there.equals(Yen.ZERO)) {
            entries.add(new Entry(TO_REFUND, WRITTEN_OFF, there, bill));
        }
        if (!there.equals(amount)) {
            entries.add(new Entry(RECEIVABLE, WRITTEN_OFF, amount.minus(there), bill));
        }
        return new Posting(on, year, "write-off-undone:" + decision, entries);
    }
}
