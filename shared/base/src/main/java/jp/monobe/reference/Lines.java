package jp.monobe.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The lines of a reference file, sorted, cells divided by tabs. They stay bytes and are cut when
 * asked for: Japan's postal codes take 7 MB so, and some 40 MB as objects.
 */
final class Lines {

    private final byte[] text;
    private final int[] starts;

    private Lines(byte[] text) {
        this.text = text;
        this.starts =
                IntStream.range(0, text.length)
                        .filter(at -> at == 0 || text[at - 1] == '\n')
                        .toArray();
    }

    static Lines of(String file) {
        try (var stored =
                Objects.requireNonNull(Lines.class.getResourceAsStream("/reference/" + file))) {
            var stream = file.endsWith(".gz") ? new GZIPInputStream(stored, 1 << 16) : stored;
            return new Lines(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<String[]> all() {
        return IntStream.range(0, starts.length).mapToObj(this::cells);
    }

    /** The lines that begin with {@code prefix}, by binary search; the prefix is ASCII. */
    Stream<String[]> startingWith(String prefix) {
        byte[] wanted = prefix.getBytes(StandardCharsets.US_ASCII);
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return IntStream.range(low, starts.length)
                .takeWhile(line -> compare(line, wanted) == 0)
                .mapToObj(this::cells);
    }

    private int compare(int line, byte[] wanted) {
        int end = Math.min(starts[line] + wanted.length, text.length);
        return Arrays.compareUnsigned(text, starts[line], end, wanted, 0, wanted.length);
    }

    private String[] cells(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : text.length;
        return new String(text, starts[line], end - 1 - starts[line], StandardCharsets.UTF_8)
                .split("\t", -1);
    }
}
