package jp.monobe.kernel;

import java.time.LocalDate;

/** The days on which the office is open (開庁日); a city's calendar answers. */
@FunctionalInterface
public interface OpenDays {

    boolean isOpen(LocalDate date);

    /** {@code date} itself when open, else the next open day (閉庁日は翌開庁日). */
    default LocalDate onOrAfter(LocalDate date) {
        var day = date;
        while (!isOpen(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** {@code date} itself when open, else the open day before it, as for payments. */
    default LocalDate onOrBefore(LocalDate date) {
        var day = date;
        while (!isOpen(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
