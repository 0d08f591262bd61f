package jp.monobe.billing.model;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.OpenDays;

/**
 * When a bill is due (納期限).
 *
 * @param nominal last day of the term as fixed
 * @param due the day itself: the next open day when that one is closed
 */
public record DueDate(LocalDate nominal, LocalDate due) {

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
        var nominal = fixed.isBefore(earliest) ? earliest : fixed;
        return new DueDate(nominal, open.onOrAfter(nominal));
    }
}
