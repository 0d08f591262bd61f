package jp.monobe.standins.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV with a header line (RFC 4180, UTF-8). */
public final class CsvFiles {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvFiles() {}

    public static <T> List<T> read(Path file, Function<CSVRecord, T> row) {
        try (var reader = Files.newBufferedReader(file);
                var rows = FORMAT.parse(reader)) {
            return rows.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
