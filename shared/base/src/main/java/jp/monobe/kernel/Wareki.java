package jp.monobe.kernel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.temporal.ChronoField;

/** Dates in the Japanese calendar (和暦) for letters and screens; inside, dates are Gregorian. */
public final class Wareki {

    private static final LocalDate OLDEST = LocalDate.of(1873, 1, 1);

    private Wareki() {}

    /** {@code 令和8年11月23日}; the first year of an era is 元年. */
    public static String date(LocalDate date) {
        return year(date) + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** {@code 令和8年11月}; a month in which an era changes is named by its first day. */
    public static String month(YearMonth month) {
        return year(month.atDay(1)) + month.getMonthValue() + "月";
    }

    private static String year(LocalDate date) {
        if (date.isBefore(OLDEST)) {
            return "西暦" + date.getYear() + "年";
        }
        var japanese = JapaneseDate.from(date);
        int year = japanese.get(ChronoField.YEAR_OF_ERA);
        var era =
                switch (japanese.getEra().getValue()) {
                    case -1 -> "明治";
                    case 0 -> "大正";
                    case 1 -> "昭和";
                    case 2 -> "平成";
                    default -> "令和";
                };
        return era + (year == 1 ? "元" : String.valueOf(year)) + "年";
    }
}
