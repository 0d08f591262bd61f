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
 * @param money of which receipt; null when no money moved
 * @param ofYear whose receipts it gives back (戻出・過年度還付), or takes again; else null
 */
public record Posting(
        LocalDate bookedOn,
        FiscalYear year,
        String cause,
        List<Entry> entries,
        @Nullable Money money,
        @Nullable FiscalYear ofYear) {

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

    /** Gives nothing back. */
    public Posting(
            LocalDate bookedOn,
            FiscalYear year,
            String cause,
            List<Entry> entries,
            @Nullable Money money) {
        this(bookedOn, year, cause, entries, money, null);
    }

    /** Of no receipt. */
    public Posting(LocalDate bookedOn, FiscalYear year, String cause, List<Entry> entries) {
        this(bookedOn, year, cause, entries, null);
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
     * 調定の変更: more, or less, is owed. What came in beyond the bill counts towards more; what was
     * received beyond a lower amount is to be given back.
     *
     * @param balance before it
     */
    public static Posting changed(
            LocalDate on, FiscalYear year, String cause, Reassessed now, Balance balance) {
        var entries = new ArrayList<Entry>();
        if (now.to().compareTo(now.from()) > 0) {
            var more = now.to().minus(now.from());
            var there = Balance.least(more, balance.over());
            add(entries, LedgerAccount.TO_REFUND, LedgerAccount.REVENUE, there, now.bill());
            var owed = more.minus(there);
            add(entries, LedgerAccount.RECEIVABLE, LedgerAccount.REVENUE, owed, now.bill());
        } else {
            var less = now.from().minus(now.to());
            var owed = Balance.least(less, balance.owed());
            add(entries, LedgerAccount.REVENUE, LedgerAccount.RECEIVABLE, owed, now.bill());
            add(
                    entries,
                    LedgerAccount.REVENUE,
                    LedgerAccount.TO_REFUND,
                    less.minus(owed),
                    now.bill());
        }
        return new Posting(on, year, cause, entries);
    }

    /** A bill assessed anew; to nothing when it is cancelled. */
    public record Reassessed(UUID bill, Yen from, Yen to) {}

    /** 収納: an agent has the money; what is beyond the bill is to be given back. */
    public static Posting received(
            LocalDate on, FiscalYear year, Money money, UUID bill, Yen amount, Balance balance) {
        var applied = Balance.least(amount, balance.owed());
        var entries = new ArrayList<Entry>();
        add(entries, LedgerAccount.WITH_AGENTS, LedgerAccount.RECEIVABLE, applied, bill);
        add(
                entries,
                LedgerAccount.WITH_AGENTS,
                LedgerAccount.TO_REFUND,
                amount.minus(applied),
                bill);
        return new Posting(on, year, "receipt:" + money.key(), entries, money);
    }

    /**
     * 収納の取消(速報取消): the agent has it not. What is still to be given back goes first, so that of two
     * payments the one that stays counts; the rest is owed again.
     */
    public static Posting takenBack(
            LocalDate on, FiscalYear year, Money money, UUID bill, Yen amount, Balance balance) {
        var over = Balance.least(amount, balance.over());
        var entries = new ArrayList<Entry>();
        add(entries, LedgerAccount.TO_REFUND, LedgerAccount.WITH_AGENTS, over, bill);
        add(entries, LedgerAccount.RECEIVABLE, LedgerAccount.WITH_AGENTS, amount.minus(over), bill);
        return new Posting(on, year, "taken-back:" + money.key(), entries, money);
    }

    /** 不明入金: nobody knows yet what it was for. */
    public static Posting unidentified(LocalDate on, FiscalYear year, Money money, Yen amount) {
        return new Posting(
                on,
                year,
                "receipt:" + money.key(),
                List.of(
                        new Entry(
                                LedgerAccount.WITH_AGENTS,
                                LedgerAccount.UNIDENTIFIED,
                                amount,
                                null)),
                money);
    }

    /**
     * 不明入金の判明: it was for this bill.
     *
     * @param nth how often it was found by now, from 1
     */
    public static Posting found(
            LocalDate on,
            FiscalYear year,
            Money money,
            UUID bill,
            Yen amount,
            Balance balance,
            int nth) {
        var applied = Balance.least(amount, balance.owed());
        var entries = new ArrayList<Entry>();
        add(entries, LedgerAccount.UNIDENTIFIED, LedgerAccount.RECEIVABLE, applied, bill);
        add(
                entries,
                LedgerAccount.UNIDENTIFIED,
                LedgerAccount.TO_REFUND,
                amount.minus(applied),
                bill);
        return new Posting(on, year, "found:" + money.key() + nth(nth), entries, money);
    }

    /** 判明の取消: it was not for this bill after all, and nobody knows what for. */
    public static Posting lost(
            LocalDate on,
            FiscalYear year,
            Money money,
            UUID bill,
            Yen amount,
            Balance balance,
            int nth) {
        var over = Balance.least(amount, balance.over());
        var entries = new ArrayList<Entry>();
        add(entries, LedgerAccount.TO_REFUND, LedgerAccount.UNIDENTIFIED, over, bill);
        add(
                entries,
                LedgerAccount.RECEIVABLE,
                LedgerAccount.UNIDENTIFIED,
                amount.minus(over),
                bill);
        return new Posting(on, year, "lost:" + money.key() + nth(nth), entries, money);
    }

    private static String nth(int nth) {
        return nth == 1 ? "" : ":" + nth;
    }

    /** What nobody knew about is gone again. */
    public static Posting unidentifiedBack(LocalDate on, FiscalYear year, Money money, Yen amount) {
        return new Posting(
                on,
                year,
                "taken-back:" + money.key(),
                List.of(
                        new Entry(
                                LedgerAccount.UNIDENTIFIED,
                                LedgerAccount.WITH_AGENTS,
                                amount,
                                null)),
                money);
    }

    private static void add(
            List<Entry> entries, LedgerAccount debit, LedgerAccount credit, Yen amount, UUID bill) {
        if (!amount.equals(Yen.ZERO)) {
            entries.add(new Entry(debit, credit, amount, bill));
        }
    }
}
