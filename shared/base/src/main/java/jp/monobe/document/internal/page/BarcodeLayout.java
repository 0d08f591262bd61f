package jp.monobe.document.internal.page;

import static jp.monobe.document.internal.page.A4.mm;

import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.BarcodeBars;
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

    private static final float QUIET = BarcodeBars.QUIET * MODULE;

    private final Tags tags;
    private final Typesetter typesetter;

    BarcodeLayout(Tags tags, Typesetter typesetter) {
        this.tags = tags;
        this.typesetter = typesetter;
    }

    List<Strip> lay(Block.Barcode barcode) {
        var figure = tags.element("Figure");
        figure.setAlternateDescription(barcode.words().replace('\n', ' '));
        float[] edges = edges(barcode.digits());
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

    /** Left edge and width of each bar in turn. */
    private static float[] edges(String digits) {
        var bars = BarcodeBars.of(digits).bars();
        var array = new float[2 * bars.size()];
        for (int i = 0; i < bars.size(); i++) {
            array[2 * i] = A4.LEFT + QUIET + bars.get(i).from() * MODULE;
            array[2 * i + 1] = bars.get(i).width() * MODULE;
        }
        return array;
    }
}
