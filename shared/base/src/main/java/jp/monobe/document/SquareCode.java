package jp.monobe.document;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A QR code (JIS X 0510), for paper and for a screen alike: always version 4 and error correction
 * M, so that every slip's is of one size.
 *
 * @param size modules on each side, without what must stay white around them
 * @param runs dark modules side by side, row by row
 */
public record SquareCode(int size, List<Run> runs) {

    /** So many modules must stay white on each side (JIS X 0510). */
    public static final int QUIET = 4;

    private static final int VERSION = 4;

    public SquareCode {
        runs = List.copyOf(runs);
    }

    /** Dark modules of one row: where they begin, counted from the top left, and how many. */
    public record Run(int x, int y, int width) {}

    /**
     * @param text capital letters, digits and {@code $%*+-./:}; at most 90 of them
     */
    public static SquareCode of(String text) {
        if (!text.matches("[0-9A-Z $%*+./:-]{1,90}")) {
            throw new IllegalArgumentException("Not what the square code of a slip holds");
        }
        try {
            var matrix =
                    Encoder.encode(
                                    text,
                                    ErrorCorrectionLevel.M,
                                    Map.of(EncodeHintType.QR_VERSION, VERSION))
                            .getMatrix();
            var runs = new ArrayList<Run>();
            int size = matrix.getWidth();
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    int from = x;
                    while (x < size && matrix.get(x, y) == 1) {
                        x++;
                    }
                    if (x > from) {
                        runs.add(new Run(from, y, x - from));
                    }
                }
            }
            return new SquareCode(size, runs);
        } catch (WriterException e) {
            throw new IllegalArgumentException("No square code holds this", e);
        }
    }

    /** With what stays white around it, in modules. */
    public int whole() {
        return size + 2 * QUIET;
    }

    /** As a path of SVG within a box of {@link #whole()} modules. */
    public String path() {
        var path = new StringBuilder();
        runs.forEach(run ->
                path.append('M')
                        .append(QUIET + run.x())
                        .append(' ')
                        .append(QUIET + run.y())
                        .append('h')
                        .append(run.width())
                        .append("v1h-")
                        .append(run.width())
                        .append('z'));
        return path.toString();
    }
}
