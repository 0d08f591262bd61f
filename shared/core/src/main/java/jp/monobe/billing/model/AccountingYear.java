package jp.monobe.billing.model;

import java.time.LocalDate;
import java.time.Month;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.LegalBasis;

/** To which fiscal year money belongs (会計年度所属・出納整理期間). */
public final class AccountingYear {

    private AccountingYear() {}

    /**
     * Of a revenue that is due on a fixed day: the year of that day, as if no holiday and no late
     * notice moved it; when the notice went out after that year, the year in which it went out.
     *
     * @param fixed last day of the term, not moved
     */
    @LegalBasis("地方自治法施行令142条1項1号・2項")
    public static FiscalYear ofAssessment(LocalDate fixed, LocalDate noticeOn) {
        return ofNotice(FiscalYear.of(fixed), noticeOn);
    }

    /** Of more that is asked for a bill: its own year, or that of the notice when it is later. */
    @LegalBasis("地方自治法施行令142条2項")
    public static FiscalYear ofNotice(FiscalYear billed, LocalDate noticeOn) {
        return noticeOn.isAfter(billed.lastDay()) ? FiscalYear.of(noticeOn) : billed;
    }

    /** Until when the books of a year are open (出納閉鎖). */
    @LegalBasis("地方自治法235条の5")
    public static LocalDate closesOn(FiscalYear year) {
        return LocalDate.of(year.year() + 1, Month.MAY, 31);
    }

    /**
     * Of money: the year of the day it was paid (収納日), but never books that are closed when it is
     * written.
     *
     * @param of the bill's year, or that of the day for what nobody knows
     */
    @LegalBasis("地方自治法施行令142条3項、地方自治法235条の5")
    public static FiscalYear ofMoney(FiscalYear of, LocalDate paidOn, LocalDate today) {
        return ofBooking(ofBooking(of, paidOn), today);
    }

    /**
     * The books in which something is written on a day: those of the bill's own year while they are
     * open; afterwards the bill is carried over (滞納繰越), each time into the next year.
     */
    @LegalBasis("地方自治法施行令142条1項、地方自治法235条の5")
    public static FiscalYear ofBooking(FiscalYear billed, LocalDate on) {
        var year = billed;
        while (on.isAfter(closesOn(year))) {
            year = new FiscalYear(year.year() + 1);
        }
        return year;
    }
}
