package jp.monobe.billing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.model.GiveBackYear.Part;
import jp.monobe.billing.model.GiveBackYear.Way;
import jp.monobe.billing.model.Posting.Entry;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;

/**
 * What is booked of something given back (還付・充当の仕訳). Decided, it is no longer there for anything
 * else; when it leaves is decided by dates ({@link GiveBackYear}).
 *
 * @param id of what is given back; in every cause
 * @param bill of which
 */
public record GiveBackPostings(UUID id, UUID bill) {

    /** 還付・充当の決定: set aside. */
    public Posting decided(LocalDate on, FiscalYear year, Yen amount) {
        return new Posting(
                on,
                year,
                "decided:" + id,
                List.of(entry(LedgerAccount.TO_REFUND, LedgerAccount.REFUND_DECIDED, amount)));
    }

    /**
     * It will not leave after all: it is the bill's as if just received, to be given back where
     * nothing is owed.
     */
    public Posting undecided(LocalDate on, FiscalYear year, Yen amount, Balance balance) {
        return new Posting(
                on,
                year,
                "undecided:" + id,
                again(LedgerAccount.REFUND_DECIDED, amount, balance.owed()));
    }

    /**
     * 還付の支払.
     *
     * @param by cash to the payer's account, or what an agent owes, when it credits the card
     */
    public List<Posting> paid(LocalDate on, List<Part> parts, LedgerAccount by) {
        return parts.stream().map(it -> left(on, it, "refunded:", by)).toList();
    }

    /** 充当: towards another bill, without money moving (公金振替). */
    public List<Posting> setOff(LocalDate on, List<Part> parts) {
        return parts.stream().map(it -> left(on, it, "offset:", LedgerAccount.OFFSET)).toList();
    }

    private Posting left(LocalDate on, Part part, String cause, LedgerAccount to) {
        var entries =
                part.way() == Way.REVERSAL
                        ? List.of(entry(LedgerAccount.REFUND_DECIDED, to, part.amount()))
                        : List.of(
                                entry(
                                        LedgerAccount.REFUND_DECIDED,
                                        LedgerAccount.CLOSED_SURPLUS,
                                        part.amount()),
                                entry(LedgerAccount.REFUND_EXPENDITURE, to, part.amount()));
        return new Posting(
                on, part.books(), cause + id + ":" + part.of().year(), entries, null, part.of());
    }

    /** 充当先の収納: what the other bill owed is less. */
    public Posting setOffAgainst(UUID other, LocalDate on, FiscalYear year, Yen amount) {
        return new Posting(
                on,
                year,
                "offset-in:" + id,
                List.of(new Entry(LedgerAccount.OFFSET, LedgerAccount.RECEIVABLE, amount, other)));
    }

    /**
     * 振込不能: the bank, or a card's issuer, sent it back; it is the bill's as if just received.
     *
     * @param to by which it had left
     */
    @LegalBasis("地方自治法施行令159条、160条")
    public List<Posting> cameBack(
            LocalDate on, List<Part> parts, Balance balance, LedgerAccount to) {
        var postings = new ArrayList<Posting>();
        var now = balance;
        for (var part : parts) {
            var books = AccountingYear.ofBooking(part.books(), on);
            postings.add(cameBack(on, part, books, now.owed(), to));
            now = now.received(part.amount());
        }
        return List.copyOf(postings);
    }

    /** Once the books of a 戻出 are closed, it is received anew, in the year it comes back. */
    private Posting cameBack(
            LocalDate on, Part part, FiscalYear books, Yen owed, LedgerAccount to) {
        var cause = "came-back:" + id + ":" + part.of().year();
        var entries = new ArrayList<Entry>();
        if (part.way() == Way.EXPENDITURE) {
            entries.add(entry(to, LedgerAccount.REFUND_EXPENDITURE, part.amount()));
            entries.addAll(again(LedgerAccount.CLOSED_SURPLUS, part.amount(), owed));
            return new Posting(on, books, cause, entries, null, part.of());
        }
        return new Posting(on, books, cause, again(to, part.amount(), owed), null, books);
    }

    /** Towards what is owed, as all money for the bill; the rest is over. */
    private List<Entry> again(LedgerAccount from, Yen amount, Yen owed) {
        var applied = Balance.least(amount, owed);
        var entries = new ArrayList<Entry>();
        if (!applied.equals(Yen.ZERO)) {
            entries.add(entry(from, LedgerAccount.RECEIVABLE, applied));
        }
        if (!applied.equals(amount)) {
            entries.add(entry(from, LedgerAccount.TO_REFUND, amount.minus(applied)));
        }
        return entries;
    }

    private Entry entry(LedgerAccount debit, LedgerAccount credit, Yen amount) {
        return new Entry(debit, credit, amount, bill);
    }
}
