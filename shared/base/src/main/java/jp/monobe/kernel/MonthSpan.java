package jp.monobe.kernel;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Months from {@code first} to {@code last}, both included; never empty. */
public record MonthSpan(YearMonth first, YearMonth last) {

    public MonthSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Span ends before it begins: " + first + " " + last);
        }
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    public List<YearMonth> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
