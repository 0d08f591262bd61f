package jp.monobe.billing.model;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.OpenDays;

/**
 * When a bill is due (納期限).
 *
 * @param fixed last day of the term as the city fixed it, whatever came late: the year follows it
 * @param due the day itself: later when the notice came late, and the next open day when closed
 */
public record DueDate(LocalDate fixed, LocalDate due) {

    /**
     * How a fee is due.
     *
     * @param monthsAfter months after that of the service
     * @param day of the month; 31 is its last
     * @param noticeDays that lie between the notice and the day at least
     */
    public record Rule(int monthsAfter, int day, int noticeDays) {
        public Rule {
            if (monthsAfter < 0 || day < 1 || day > 31 || noticeDays < 0) {
                throw new IllegalArgumentException("No such day");
            }
        }
    }

    /** ASSUMED: a bill that comes late gives the days a city fixes; the law fixes none. */
    @LegalBasis("地方自治法4条の2第4項、民法142条")
    public static DueDate of(YearMonth service, Rule rule, LocalDate noticeOn, OpenDays open) {
        var month = service.plusMonths(rule.monthsAfter());
        var fixed = month.atDay(Math.min(rule.day(), month.lengthOfMonth()));
        var earliest = noticeOn.plusDays(rule.noticeDays());
        return new DueDate(fixed, open.onOrAfter(fixed.isBefore(earliest) ? earliest : fixed));
    }
}
