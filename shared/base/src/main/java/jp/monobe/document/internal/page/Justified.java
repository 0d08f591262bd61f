package jp.monobe.document.internal.page;

import jp.monobe.document.Block.Align;
import jp.monobe.document.internal.type.Line;

/** How a line stands in its column: shifted, or stretched to the margin (両端揃え). */
final class Justified {

    /** A line that is shorter by more than this many characters is not stretched. */
    private static final float MOST = 2.5f;

    private Justified() {}

    static float offset(Line line, float width, Align align) {
        float free = width - line.width();
        return switch (align) {
            case START -> 0;
            case CENTER -> free / 2;
            case END -> free;
        };
    }

    /** What to add after each glyph; 0 in a paragraph's last line. */
    static float spacing(Line line, float width) {
        float free = width - line.width();
        int joints = line.glyphs().size() - 1;
        return line.endsParagraph() || joints < 1 || free > MOST * line.type().size()
                ? 0
                : free / joints;
    }
}
