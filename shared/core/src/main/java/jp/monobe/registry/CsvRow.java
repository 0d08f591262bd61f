package jp.monobe.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A row's cells by column, typed; a wrong one names file, line and column. */
public record CsvRow(String file, long line, CSVRecord cells) {

    public String text(String column) {
        if (!cells.isSet(column)) {
            throw invalid("no column " + column);
        }
        return cells.get(column);
    }

    public <T> T as(String column, Function<String, T> type) {
        var text = text(column);
        try {
            return type.apply(text);
        } catch (IllegalArgumentException | DateTimeException _) {
            throw invalid("wrong " + column);
        }
    }

    /** Null when the cell is empty. */
    public <T> @Nullable T optional(String column, Function<String, T> type) {
        return text(column).isEmpty() ? null : as(column, type);
    }

    public LocalDate date(String column) {
        return as(column, LocalDate::parse);
    }

    public @Nullable LocalDate optionalDate(String column) {
        return optional(column, LocalDate::parse);
    }

    public InvalidImport invalid(String what) {
        return new InvalidImport(file, line, what);
    }
}
