package jp.monobe.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A national table that changes with the law (改正): each row holds from its first day until the next
 * row begins. Old months compute as they did, since rows are added and never changed.
 */
public final class Dated<T> {

    private final List<Row<T>> rows;

    private Dated(List<Row<T>> rows) {
        this.rows = rows;
    }

    /** One version of the table, the day it came into force and the law that says so. */
    public record Row<T>(LocalDate from, T value, String source) {}

    /** A row in force from {@code from} (ISO date). */
    public static <T> Row<T> row(String from, T value, String source) {
        return new Row<>(LocalDate.parse(from), value, source);
    }

    /** A table of rows, the oldest first. */
    @SafeVarargs
    public static <T> Dated<T> of(Row<T>... rows) {
        return of(List.of(rows));
    }

    /** Of a city's settings, which come in as an argument. */
    public static <T> Dated<T> of(List<Row<T>> rows) {
        var list = List.copyOf(rows);
        for (int i = 1; i < list.size(); i++) {
            if (!list.get(i).from().isAfter(list.get(i - 1).from())) {
                throw new IllegalArgumentException("Rows out of order at " + list.get(i).from());
            }
        }
        return new Dated<>(list);
    }

    /** The row in force on {@code date}; a date before the first row is an error of the caller. */
    public Row<T> rowOn(LocalDate date) {
        return rows.reversed().stream()
                .filter(row -> !row.from().isAfter(date))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row in force on " + date));
    }

    public T on(LocalDate date) {
        return rowOn(date).value();
    }

    /** What is in force on the first day of {@code month}, as for payments by the month. */
    public T in(YearMonth month) {
        return on(month.atDay(1));
    }

    public List<Row<T>> rows() {
        return rows;
    }
}
