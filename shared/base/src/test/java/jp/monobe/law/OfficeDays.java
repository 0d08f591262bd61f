package jp.monobe.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import jp.monobe.kernel.OpenDays;

/** An office's open days for tests: no weekends, no 29 December to 3 January, no given holidays. */
public record OfficeDays(Set<LocalDate> holidays) implements OpenDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** With 勤労感謝の日 and the substitute days of May 2026. */
    public static final OfficeDays USUAL =
            new OfficeDays(
                    Set.of(
                            LocalDate.of(2026, 5, 4),
                            LocalDate.of(2026, 5, 5),
                            LocalDate.of(2026, 5, 6),
                            LocalDate.of(2026, 11, 3),
                            LocalDate.of(2026, 11, 23)));

    @Override
    public boolean isOpen(LocalDate date) {
        var day = MonthDay.from(date);
        boolean turnOfTheYear =
                !day.isBefore(MonthDay.of(12, 29)) || !day.isAfter(MonthDay.of(1, 3));
        return !WEEKEND.contains(date.getDayOfWeek()) && !turnOfTheYear && !holidays.contains(date);
    }
}
