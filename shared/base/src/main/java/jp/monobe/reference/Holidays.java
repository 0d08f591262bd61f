package jp.monobe.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.OpenDays;

/**
 * Public holidays (国民の祝日, substitutes included) from 1970 to 2050-11-23; the equinoxes of coming
 * years are calculated, the law may still move others.
 */
public final class Holidays {

    private static final MonthDay YEAR_END = MonthDay.of(12, 29);
    private static final MonthDay NEW_YEAR = MonthDay.of(1, 3);

    private final Map<LocalDate, String> names =
            Lines.of("holidays.tsv")
                    .all()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    cells -> LocalDate.parse(cells[0]), cells -> cells[1]));

    private Holidays() {}

    /** The one copy in memory, read when first asked for. */
    public static Holidays japan() {
        return Loaded.HOLIDAYS;
    }

    /** The holiday's name ({@code 勤労感謝の日}), if the date is one. */
    public Optional<String> name(LocalDate date) {
        return Optional.ofNullable(names.get(date));
    }

    /** A plain office calendar; a city's own calendar adds its own closed days. */
    @LegalBasis("地方自治法4条の2; the dates 29 December to 3 January as in most ordinances")
    public OpenDays office() {
        return date -> !isWeekend(date) && !isYearEnd(date) && !names.containsKey(date);
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static boolean isYearEnd(LocalDate date) {
        var day = MonthDay.from(date);
        return !day.isBefore(YEAR_END) || !day.isAfter(NEW_YEAR);
    }

    private static final class Loaded {
        private static final Holidays HOLIDAYS = new Holidays();
    }
}
