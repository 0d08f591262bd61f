package jp.monobe.billing.model;

import jp.monobe.billing.model.GiveBackYear.Part;
import jp.monobe.billing.model.GiveBackYear.Way;
import jp.monobe.billing.model.Posting.Entry;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

    /** It will not leave after all: to be given back as before. */
    public Posting undecided(LocalDate on, FiscalYear year, Yen amount) {
        return new Posting(
                on,
                year,
                "undecided:" + id,
                List.of(entry(LedgerAccount.REFUND_DECIDED, LedgerAccount.TO_REFUND, amount)));
    }

    /** 還付の支払: to the payer's account. */
    public List<Posting> paid(LocalDate on, List<Part> parts) {
        return parts.stream().map(it -> left(on, it, "refunded:", LedgerAccount.CASH)).toList();
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

    /** 振込不能: the bank sent it back; it is to be given back again. */
    @LegalBasis("地方自治法施行令159条、160条")
    public List<Posting> cameBack(LocalDate on, List<Part> parts) {
        return parts.stream()
                .map(part -> cameBack(on, part, AccountingYear.ofBooking(part.books(), on)))
                .toList();
    }

    /** Once the books of a 戻出 are closed, it is received anew, in the year it comes back. */
    private Posting cameBack(LocalDate on, Part part, FiscalYear books) {
        var of = part.way() == Way.REVERSAL ? books : part.of();
        var cause = "came-back:" + id + ":" + part.of().year();
        return new Posting(on, books, cause, back(part), null, of);
    }

    private List<Entry> back(Part part) {
        return part.way() == Way.REVERSAL
                ? List.of(entry(LedgerAccount.CASH, LedgerAccount.TO_REFUND, part.amount()))
                : List.of(
                        entry(LedgerAccount.CASH, LedgerAccount.REFUND_EXPENDITURE, part.amount()),
                        entry(
                                LedgerAccount.CLOSED_SURPLUS,
                                LedgerAccount.TO_REFUND,
                                part.amount()));
    }

    private Entry entry(LedgerAccount debit, LedgerAccount credit, Yen amount) {
        return new Entry(debit, credit, amount, bill);
    }
}
