package jp.monobe.kernel;

import java.time.LocalDate;
import java.time.Month;

/** A fiscal or school year (年度): 1 April to 31 March, named by the year in which it begins. */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(
                date.getMonthValue() < Month.APRIL.getValue()
                        ? date.getYear() - 1
                        : date.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    /** The year within the era Reiwa (令和), as in receipt numbers; 2026 is 8. */
    public int reiwa() {
        return year - 2018;
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }
}
