package jp.monobe.law.deadline;

import java.time.LocalDate;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.OpenDays;

/**
 * The fifteen days within which a claim reaches back (15日特例). The first day is not counted (初日不算入);
 * when the fifteenth is a closed day, the next open day is the last.
 *
 * @param countedFrom the day of the event, or the day on which an unavoidable reason ceased
 * @param fifteenthDay fifteen days after that, open or not
 * @param lastDay the last day in time
 */
@LegalBasis("児童手当法8条3項、民法140条、地方自治法4条の2第4項")
public record FifteenDays(LocalDate countedFrom, LocalDate fifteenthDay, LocalDate lastDay) {

    /** How many. */
    public static final int DAYS = 15;

    public static FifteenDays after(LocalDate countedFrom, OpenDays openDays) {
        var fifteenth = countedFrom.plusDays(DAYS);
        return new FifteenDays(countedFrom, fifteenth, openDays.onOrAfter(fifteenth));
    }

    /** Whether the fifteenth day was closed. */
    public boolean isMoved() {
        return !lastDay.equals(fifteenthDay);
    }

    public boolean includes(LocalDate claimDate) {
        return !claimDate.isAfter(lastDay);
    }
}
