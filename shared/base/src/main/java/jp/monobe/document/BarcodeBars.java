package jp.monobe.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.oned.Code128Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The bars of GS1-128 (コンビニ収納), for paper and for a screen alike.
 *
 * @param width of all of them in modules, without what must stay white beside them
 * @param bars from left to right
 */
public record BarcodeBars(int width, List<Bar> bars) {

    /** So many modules must stay white on either side. */
    public static final int QUIET = 10;

    private static final char FNC1 = '\u00f1';

    public BarcodeBars {
        bars = List.copyOf(bars);
    }

    /** A bar: where it begins and how wide it is, in modules. */
    public record Bar(int from, int width) {}

    /**
     * @param digits all of them, without FNC1
     */
    public static BarcodeBars of(String digits) {
        var matrix =
                new Code128Writer()
                        .encode(
                                FNC1 + digits,
                                BarcodeFormat.CODE_128,
                                0,
                                1,
                                Map.of(EncodeHintType.MARGIN, 0));
        var bars = new ArrayList<Bar>();
        int width = matrix.getWidth();
        for (int x = 0; x < width; x++) {
            if (matrix.get(x, 0)) {
                int from = x;
                while (x < width && matrix.get(x, 0)) {
                    x++;
                }
                bars.add(new Bar(from, x - from));
            }
        }
        return new BarcodeBars(width, bars);
    }
}
