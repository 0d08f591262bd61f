package jp.monobe.document.internal.page;

import static jp.monobe.document.internal.page.A4.mm;

import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.Block;
import jp.monobe.document.SquareCode;
import jp.monobe.document.internal.type.Line;
import jp.monobe.document.internal.type.Type;
import jp.monobe.document.internal.type.Typesetter;

/** Lays a QR code out with words at its right (二次元コードの割付け), white on all sides of it. */
final class SquareLayout {

    /** ASSUMED: 0.5 mm a module, of which four dots of a 200 dpi scan see each. */
    private static final float MODULE = mm(0.5);

    private static final float GAP = mm(3);

    private final Tags tags;
    private final Typesetter typesetter;

    SquareLayout(Tags tags, Typesetter typesetter) {
        this.tags = tags;
        this.typesetter = typesetter;
    }

    List<Strip> lay(Block.Square square) {
        var figure = tags.element("Figure");
        figure.setAlternateDescription(square.alternative());
        var code = SquareCode.of(square.text());
        float side = code.whole() * MODULE;
        float left = A4.LEFT + side + GAP;
        var words = tags.element("P");
        var lines = new ArrayList<Line>();
        for (var text : square.words().split("\\R")) {
            lines.addAll(typesetter.wrap(text, Type.SMALL, A4.COLUMN - side - GAP));
        }
        float step = Type.SMALL.line();
        float height = Math.max(side, lines.size() * step);
        return List.of(
                Strip.of(
                                height,
                                (sheet, top) -> {
                                    sheet.squares(figure, boxes(code), top);
                                    float at = top + (height - lines.size() * step) / 2;
                                    for (var line : lines) {
                                        sheet.line(words, line, left, at);
                                        at += step;
                                    }
                                })
                        .spaced(0, mm(1))
                        .kept(true));
    }

    /** Left edge, distance from the top, width and height of each run in turn. */
    private static float[] boxes(SquareCode code) {
        var boxes = new float[4 * code.runs().size()];
        int at = 0;
        for (var run : code.runs()) {
            boxes[at++] = A4.LEFT + (SquareCode.QUIET + run.x()) * MODULE;
            boxes[at++] = (SquareCode.QUIET + run.y()) * MODULE;
            boxes[at++] = run.width() * MODULE;
            boxes[at++] = MODULE;
        }
        return boxes;
    }
}
