package jp.monobe.people.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes comma-separated lines (quoted after RFC 4180, ending with LF) one after the other. */
final class Csv implements Closeable {

    private final Writer out;
    private final StringBuilder line = new StringBuilder(256);

    Csv(Path file, String heading) throws IOException {
        out = Files.newBufferedWriter(file);
        out.append(heading).append('\n');
    }

    /** Null is an empty cell. */
    void row(List<? extends @Nullable Object> cells) throws IOException {
        line.setLength(0);
        for (Object cell : cells) {
            append(cell == null ? "" : cell.toString());
            line.append(',');
        }
        line.setLength(line.length() - 1);
        out.append(line).append('\n');
    }

    private void append(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        line.append(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
