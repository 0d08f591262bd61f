package jp.monobe.procedure.catalogue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import jp.monobe.kernel.OpenDays;
import jp.monobe.law.deadline.FilingRule;

/** When a service has to be applied for (期限), as far as a program can compute it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Due.AfterEvent.class, name = "after"),
    @JsonSubTypes.Type(value = Due.EachYear.class, name = "year"),
    @JsonSubTypes.Type(value = Due.BeforeEntry.class, name = "entry"),
    @JsonSubTypes.Type(value = Due.About.class, name = "about")
})
public sealed interface Due {

    /** What a period is counted from. */
    enum Event {
        BIRTH,
        /** Birth, or the day planned for moving out of the municipality before (転出予定日). */
        BIRTH_OR_MOVE,
        /** The day planned for moving out of the municipality before (転出予定日). */
        PLANNED_MOVE,
        /** The day from which one lives here (転入をした日). */
        MOVE,
        FAMILY_CHANGE,
        /** The day on which the heartbeat was seen (胎児の心拍の確認). */
        PREGNANCY,
        /** Eight weeks before the expected day of birth. */
        EIGHT_WEEKS_BEFORE_BIRTH
    }

    /** Counted from an event of the family, as its law counts. */
    record AfterEvent(Event event, FilingRule rule) implements Due {

        public LocalDate lastDay(LocalDate day, OpenDays openDays) {
            return rule.lastDay(day, openDays);
        }
    }

    /** The same days each year; when the last is closed, the next open day. */
    record EachYear(MonthDay from, MonthDay until) implements Due {}

    /**
     * For beginning in a month: the last day of the month {@code months} before it; when closed,
     * the open day before.
     */
    record BeforeEntry(int months) implements Due {

        /** The month one may begin in by applying on {@code today} or a little later. */
        public YearMonth nextEntry(LocalDate today, OpenDays openDays) {
            var entry = YearMonth.from(today).plusMonths(months);
            return lastDayFor(entry, openDays).isBefore(today) ? entry.plusMonths(1) : entry;
        }

        public LocalDate lastDayFor(YearMonth entry, OpenDays openDays) {
            return openDays.onOrBefore(entry.minusMonths(months).atEndOfMonth());
        }
    }

    /** Months of the year in which it is usually taken in (ごろ); the city says the day. */
    record About(int fromMonth, int untilMonth) implements Due {

        public boolean isNow(LocalDate today) {
            int month = today.getMonthValue();
            return fromMonth <= untilMonth
                    ? fromMonth <= month && month <= untilMonth
                    : fromMonth <= month || month <= untilMonth;
        }
    }

    /** Days between which one applies. */
    record Window(LocalDate from, LocalDate until) {

        public boolean isOpen(LocalDate today) {
            return !today.isBefore(from);
        }
    }

    /** The window that is open on {@code today} or comes next, where the calendar tells it. */
    default Optional<Window> next(LocalDate today, OpenDays openDays) {
        return switch (this) {
            case EachYear(var from, var until) -> {
                var window = inYear(today.getYear(), from, until, openDays);
                yield Optional.of(
                        window.until().isBefore(today)
                                ? inYear(today.getYear() + 1, from, until, openDays)
                                : window);
            }
            case BeforeEntry entry ->
                    Optional.of(
                            new Window(
                                    today,
                                    entry.lastDayFor(entry.nextEntry(today, openDays), openDays)));
            case AfterEvent _, About _ -> Optional.empty();
        };
    }

    private static Window inYear(int year, MonthDay from, MonthDay until, OpenDays openDays) {
        return new Window(from.atYear(year), openDays.onOrAfter(until.atYear(year)));
    }
}
