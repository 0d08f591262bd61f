package jp.monobe.billing.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;

/** Out of which books something is given back (還付・充当の会計年度所属). */
public final class GiveBackYear {

    private GiveBackYear() {}

    /** How it leaves them. */
    public enum Way {
        /** 戻出: off the revenue in which it was received, while its books are open. */
        @LegalBasis("地方自治法施行令165条の7")
        REVERSAL,
        /** 歳出: an expenditure of the year in which it is given back. */
        @LegalBasis("地方自治法施行令165条の8")
        EXPENDITURE
    }

    /**
     * What of it goes one way.
     *
     * @param of the year in which it had been received
     * @param books in which it is written
     */
    public record Part(FiscalYear of, Yen amount, Way way, FiscalYear books) {}

    /**
     * What is over came in last, so it is taken from the latest receipts first. What an agent took
     * back after it was decided leaves the books of the day: the bill owes it again.
     *
     * @param received of the bill by year, without what was given back before; a year may stand
     *     below zero when an agent took back later what it had told of
     * @param decidedOn the day of the decision: the expenditure is of its year (施行令143条1項5号)
     * @param paidOn the day on which money leaves, or is set off
     */
    public static List<Part> parts(
            NavigableMap<FiscalYear, Long> received,
            Yen amount,
            LocalDate decidedOn,
            LocalDate paidOn) {
        var parts = new ArrayList<Part>();
        long left = amount.amount();
        for (var year : received.descendingMap().entrySet()) {
            long here = Math.min(left, Math.max(0, year.getValue()));
            if (here > 0) {
                parts.add(part(year.getKey(), Yen.of(here), decidedOn, paidOn));
                left -= here;
            }
        }
        if (left > 0) {
            var year = FiscalYear.of(paidOn);
            parts.add(new Part(year, Yen.of(left), Way.REVERSAL, year));
        }
        return List.copyOf(parts);
    }

    private static Part part(FiscalYear of, Yen amount, LocalDate decidedOn, LocalDate paidOn) {
        return way(of, paidOn) == Way.REVERSAL
                ? new Part(of, amount, Way.REVERSAL, of)
                : new Part(of, amount, Way.EXPENDITURE, spent(decidedOn, paidOn));
    }

    /** Whether the books in which it was received are still open. */
    public static Way way(FiscalYear received, LocalDate paidOn) {
        return paidOn.isAfter(AccountingYear.closesOn(received)) ? Way.EXPENDITURE : Way.REVERSAL;
    }

    /** Of the year of the decision, unless its books are closed by then. */
    @LegalBasis("地方自治法施行令143条1項5号、165条の8")
    static FiscalYear spent(LocalDate decidedOn, LocalDate paidOn) {
        return AccountingYear.ofBooking(FiscalYear.of(decidedOn), paidOn);
    }
}
