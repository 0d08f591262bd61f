package jp.monobe.document.internal.page;

import static jp.monobe.document.internal.page.A4.mm;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.monobe.document.Block;
import jp.monobe.document.internal.type.Type;
import jp.monobe.document.internal.type.Typesetter;

/** Lays GS1-128 out (バーコードの割付け): bars of whole modules, quiet on both sides. */
final class BarcodeLayout {

    /**
     * ASSUMED: 0.19 mm a module and 12 mm high, within what GS1 Japan's guideline asks of slips.
     */
    private static final float MODULE = mm(0.19);

    private static final float HEIGHT = mm(12);

    /** Ten modules must stay white beside the bars. */
    private static final float QUIET = 10 * MODULE;

    private static final char FNC1 = '\u00f1';

    private final Tags tags;
    private final Typesetter typesetter;

    BarcodeLayout(Tags tags, Typesetter typesetter) {
        this.tags = tags;
        this.typesetter = typesetter;
    }

    List<Strip> lay(Block.Barcode barcode) {
        var figure = tags.element("Figure");
        figure.setAlternateDescription(barcode.words().replace('\n', ' '));
        float[] edges = edges(matrix(barcode.digits()));
        var strips = new ArrayList<Strip>();
        strips.add(
                Strip.of(HEIGHT, (sheet, top) -> sheet.bars(figure, edges, top, HEIGHT))
                        .spaced(mm(2), mm(1))
                        .kept(true));
        var words = tags.element("P");
        for (var text : barcode.words().split("\\R")) {
            var line = typesetter.line(text, Type.SMALL);
            strips.add(
                    Strip.of(
                                    line.type().line(),
                                    (sheet, top) -> sheet.line(words, line, A4.LEFT + QUIET, top))
                            .kept(true));
        }
        strips.add(strips.removeLast().kept(false).spaced(0, mm(2)));
        return strips;
    }

    private static BitMatrix matrix(String digits) {
        return new Code128Writer()
                .encode(
                        FNC1 + digits,
                        BarcodeFormat.CODE_128,
                        0,
                        1,
                        Map.of(EncodeHintType.MARGIN, 0));
    }

    /** Left edge and width of each bar in turn. */
    private static float[] edges(BitMatrix matrix) {
        var edges = new ArrayList<Float>();
        int width = matrix.getWidth();
        for (int x = 0; x < width; x++) {
            if (matrix.get(x, 0)) {
                int from = x;
                while (x < width && matrix.get(x, 0)) {
                    x++;
                }
                edges.add(A4.LEFT + QUIET + from * MODULE);
                edges.add((x - from) * MODULE);
            }
        }
        var array = new float[edges.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = edges.get(i);
        }
        return array;
    }
}
