package jp.monobe.printing.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.monobe.printing.PrintRun;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what is kept of a run as files (部ごとのPDF、一覧、まとめて). */
@Component
public class PrintFiles {

    /** Spreadsheets of Japan take the file for Shift_JIS without it. */
    private static final String BOM = "\uFEFF";

    private static final int LOT = 1_000;

    private final JdbcClient jdbc;
    private final PrintRows rows;

    PrintFiles(JdbcClient jdbc, PrintRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    public void part(UUID run, int part, OutputStream out) {
        try {
            rows.write(run, part, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PDFs are packed already: they are only put one behind the other. */
    public void all(PrintRun run, OutputStream out) {
        try {
            var zip = new ZipOutputStream(new Unclosed(out), StandardCharsets.UTF_8);
            zip.setLevel(Deflater.NO_COMPRESSION);
            var at = LocalDateTime.ofInstant(run.askedAt(), ZoneOffset.UTC);
            for (var part : run.made()) {
                begin(zip, PrintWords.of("printing.file.part", part.no()), at);
                rows.write(run.run(), part.no(), zip);
                zip.closeEntry();
            }
            begin(zip, PrintWords.of("printing.file.list"), at);
            list(run.run(), zip);
            zip.closeEntry();
            zip.finish();
            zip.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void begin(ZipOutputStream zip, String name, LocalDateTime at)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
    }

    /** In the order they lie, some rows at a time. */
    public void list(UUID run, OutputStream out) {
        try {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(BOM + PrintWords.of("printing.list.head") + "\r\n");
            int last = 0;
            for (int written = LOT; written == LOT; last += LOT) {
                written = some(run, last, text);
            }
            text.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int some(UUID run, int after, Writer text) throws IOException {
        var lines =
                jdbc.sql(
                                "select p.no, r.a_part, p.page, s.letter_number, s.number, s.part, s.amount,"
                                        + " s.due_on, s.payable_until from print_slip p join slip s"
                                        + " on s.id = p.slip_id join print_run r on r.run_id ="
                                        + " p.run_id where p.run_id = ? and p.no > ? and"
                                        + " p.no <= ? order by p.no")
                        .params(run, after, after + LOT)
                        .query((row, _) -> line(row))
                        .list();
        for (var line : lines) {
            text.write(line + "\r\n");
        }
        return lines.size();
    }

    private static String line(ResultSet row) throws SQLException {
        int no = row.getInt("no");
        int size = row.getInt("a_part");
        int page = row.getInt("page");
        return String.join(
                ",",
                String.valueOf(no),
                String.valueOf(Math.ceilDiv(no, size)),
                row.wasNull() ? PrintWords.of("printing.list.out") : String.valueOf(page),
                row.getString("letter_number"),
                row.getString("number"),
                row.getString("part"),
                row.getString("amount"),
                row.getString("due_on"),
                row.getString("payable_until"));
    }

    /** The one who gave the stream closes it. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
