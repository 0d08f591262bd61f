package jp.monobe.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;

/** A file with a heading (RFC 4180, UTF-8) that one of the core's imports reads, row by row. */
public final class CsvFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvFile() {}

    /** Throws {@link InvalidImport} when a cell is wrong, UncheckedIOException without the file. */
    public static void read(Path file, Consumer<CsvRow> row) {
        var name = String.valueOf(file.getFileName());
        try (var reader = Files.newBufferedReader(file);
                var parser = FORMAT.parse(reader)) {
            for (var cells : parser) {
                row.accept(new CsvRow(name, parser.getCurrentLineNumber(), cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
