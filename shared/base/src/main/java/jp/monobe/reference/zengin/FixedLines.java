package jp.monobe.reference.zengin;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines of 120 bytes as banks and collecting agents send them (固定長), with line ends or without, the
 * end marked by 0x1A or not. What a line may hold is its reader's to say.
 */
public final class FixedLines {

    private final InputStream file;
    private int number;

    public FixedLines(InputStream file) {
        this.file = file;
    }

    /** A line is not 120 bytes long: cut off, or with something in between. */
    public static final class NotWhole extends Exception {
        private static final long serialVersionUID = 1;

        NotWhole() {
            super("not 120 bytes", null, false, false);
        }
    }

    /** The next; null at the end. */
    public @Nullable String next() throws IOException, NotWhole {
        number++;
        int first = file.read();
        while (first == '\r' || first == '\n') {
            first = file.read();
        }
        if (first < 0 || first == 0x1A) {
            return null;
        }
        var rest = file.readNBytes(ZenginLine.BYTES - 1);
        var line =
                new String(new byte[] {(byte) first}, ZenginText.JIS)
                        + new String(rest, ZenginText.JIS);
        if (line.length() != ZenginLine.BYTES
                || line.indexOf('\r') >= 0
                || line.indexOf('\n') >= 0) {
            throw new NotWhole();
        }
        return line;
    }

    /** Of the line last read, or of the end, from 1. */
    public int number() {
        return number;
    }

    /** A field by its positions in the standard, from 1, both within it. */
    public static String field(String line, int from, int to) {
        return line.substring(from - 1, to);
    }

    /** The same when it is all digits. */
    public static Optional<String> digits(String line, int from, int to) {
        return Optional.of(field(line, from, to))
                .filter(field -> field.chars().allMatch(c -> c >= '0' && c <= '9'));
    }
}
