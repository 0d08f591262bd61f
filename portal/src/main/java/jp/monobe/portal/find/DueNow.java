package jp.monobe.portal.find;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import jp.monobe.kernel.OpenDays;
import jp.monobe.law.ReasonText;
import jp.monobe.law.deadline.FilingRule;
import jp.monobe.law.deadline.NoLossDeadline;
import jp.monobe.procedure.catalogue.Due;
import jp.monobe.procedure.catalogue.Service;
import org.jspecify.annotations.Nullable;

/**
 * A service's deadline as seen on a day (きょうから見た期限).
 *
 * @param day today, or the day of an event it is counted from
 * @param window the days between which one applies, open or coming; null where none can be told
 * @param lastDay for what is counted from an event: the last day if it happens on {@code day}
 * @param entry for what is applied for month by month: the month one then begins in
 * @param reasons why it is that day, in sentences
 */
public record DueNow(
        Service service,
        Due due,
        LocalDate day,
        Due.@Nullable Window window,
        @Nullable LocalDate lastDay,
        @Nullable YearMonth entry,
        List<String> reasons) {

    private static final ReasonText WORDS = ReasonText.japanese();

    static DueNow on(LocalDate day, Service service, Due due, OpenDays openDays) {
        return new DueNow(
                service,
                due,
                day,
                due.next(day, openDays).orElse(null),
                due instanceof Due.AfterEvent after ? after.lastDay(day, openDays) : null,
                due instanceof Due.BeforeEntry before ? before.nextEntry(day, openDays) : null,
                reasons(day, due, openDays));
    }

    private static List<String> reasons(LocalDate day, Due due, OpenDays openDays) {
        return due instanceof Due.AfterEvent(_, var rule) && rule == FilingRule.CHILD_ALLOWANCE
                ? WORDS.of(NoLossDeadline.after(day, openDays).reasons())
                : List.of();
    }

    /** Whether it is usually taken in at this time of the year. */
    public boolean isSeason() {
        return due instanceof Due.About about && about.isNow(day);
    }

    /** Whether one may apply now, with a day until which. */
    public boolean isOpen() {
        return window != null && window.isOpen(day);
    }

    /** Whether one may apply now or so many days from now. */
    boolean isWithin(int days) {
        return window == null || window.isOpen(day.plusDays(days));
    }

    /** From {@code day} to the end of the window. */
    public long daysLeft() {
        return ChronoUnit.DAYS.between(day, Objects.requireNonNull(window).until());
    }
}
