package jp.monobe.billing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One event in the ledger (仕訳). Balanced by construction: an entry moves an amount from one account
 * to another, so what stands in debit stands in credit (ADR 40).
 *
 * @param bookedOn the day of the books
 * @param year to which it belongs (会計年度所属)
 * @param cause what it rests on, such as {@code receipt:<id>}; the same cause is booked once
 */
public record Posting(LocalDate bookedOn, FiscalYear year, String cause, List<Entry> entries) {

    /**
     * Moves an amount.
     *
     * @param debit 借方
     * @param credit 貸方
     * @param bill whose account it is; null for what belongs to none
     */
    public record Entry(
            LedgerAccount debit, LedgerAccount credit, Yen amount, @Nullable UUID bill) {
        public Entry {
            if (amount.equals(Yen.ZERO) || debit == credit) {
                throw new IllegalArgumentException("Nothing to book");
            }
        }
    }

    public Posting {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("Nothing to book: " + cause);
        }
    }

    /** The same taken back (反対仕訳), for a cause of its own: nothing in the ledger is changed. */
    public Posting reversed(LocalDate on, FiscalYear books, String why) {
        var back =
                entries.stream()
                        .map(it -> new Entry(it.credit(), it.debit(), it.amount(), it.bill()))
                        .toList();
        return new Posting(on, books, why, back);
    }

    /** 調定: the payer owes, and the city has a revenue. */
    public static Posting assessed(LocalDate on, FiscalYear year, UUID bill, Yen amount) {
        return new Posting(
                on,
                year,
                "assessed:" + bill,
                List.of(new Entry(LedgerAccount.RECEIVABLE, LedgerAccount.REVENUE, amount, bill)));
    }

    /**
     * 調定の変更: more, or less, is owed. What was received beyond the new amount is to be given back.
     */
    public static Posting changed(
            LocalDate on, FiscalYear year, String cause, UUID bill, Change change) {
        if (change.to().compareTo(change.from()) > 0) {
            var more = change.to().minus(change.from());
            return new Posting(on, year, cause, owed(bill, more));
        }
        var less = change.from().minus(change.to());
        var owed = least(less, change.outstanding());
        var entries = new ArrayList<Entry>();
        add(entries, LedgerAccount.REVENUE, LedgerAccount.RECEIVABLE, owed, bill);
        add(entries, LedgerAccount.REVENUE, LedgerAccount.TO_REFUND, less.minus(owed), bill);
        return new Posting(on, year, cause, entries);
    }

    /**
     * An amount assessed anew.
     *
     * @param outstanding before it
     */
    public record Change(Yen from, Yen to, Yen outstanding) {}

    /** 収納: an agent has the money; what is beyond the bill is to be given back. */
    public static Posting received(
            LocalDate on, FiscalYear year, String cause, UUID bill, Receipt receipt) {
        var entries = new ArrayList<Entry>();
        add(entries, LedgerAccount.WITH_AGENTS, LedgerAccount.RECEIVABLE, receipt.applied(), bill);
        add(entries, LedgerAccount.WITH_AGENTS, LedgerAccount.TO_REFUND, receipt.over(), bill);
        return new Posting(on, year, cause, entries);
    }

    /** 不明入金: nobody knows yet what it was for. */
    public static Posting unidentified(LocalDate on, FiscalYear year, String cause, Yen amount) {
        return new Posting(
                on,
                year,
                cause,
                List.of(
                        new Entry(
                                LedgerAccount.WITH_AGENTS,
                                LedgerAccount.UNIDENTIFIED,
                                amount,
                                null)));
    }

    /** What came in, divided by what was still owed. */
    public record Receipt(Yen applied, Yen over) {
        public static Receipt of(Yen amount, Yen outstanding) {
            var applied = least(amount, outstanding);
            return new Receipt(applied, amount.minus(applied));
        }
    }

    private static List<Entry> owed(UUID bill, Yen amount) {
        return List.of(new Entry(LedgerAccount.RECEIVABLE, LedgerAccount.REVENUE, amount, bill));
    }

    private static void add(
            List<Entry> entries, LedgerAccount debit, LedgerAccount credit, Yen amount, UUID bill) {
        if (!amount.equals(Yen.ZERO)) {
            entries.add(new Entry(debit, credit, amount, bill));
        }
    }

    private static Yen least(Yen one, Yen other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
