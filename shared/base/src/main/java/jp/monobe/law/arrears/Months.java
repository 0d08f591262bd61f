package jp.monobe.law.arrears;

import java.time.LocalDate;

/** Periods of months and years, by the calendar (暦による期間の計算). */
final class Months {

    private Months() {}

    /**
     * The last day of a period that begins with {@code first}: the day before the one of the same
     * number, or the end of the month that has no such day (民法143条2項).
     */
    static LocalDate lastDay(LocalDate first, int months) {
        var same = first.plusMonths(months);
        return same.getDayOfMonth() == first.getDayOfMonth() ? same.minusDays(1) : same;
    }
}
