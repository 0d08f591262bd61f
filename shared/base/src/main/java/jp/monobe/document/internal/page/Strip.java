package jp.monobe.document.internal.page;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A part of the column that no page break divides (行, 表の一段). Heights and gaps in points; between
 * two strips the larger of both gaps counts.
 *
 * @param kept stays on one page with the next strip
 * @param floor when above 0: takes no room itself and keeps the column below this height of the
 *     page
 * @param beside may stand above the floor, in the right half
 * @param head is drawn above this strip when it comes first on a page
 */
record Strip(
        float before,
        float height,
        float after,
        boolean kept,
        float floor,
        boolean beside,
        @Nullable Strip head,
        Painter painter) {

    /** Draws the strip with its top edge at {@code top}. */
    @FunctionalInterface
    interface Painter {
        void paint(Sheet sheet, float top) throws IOException;
    }

    static Strip of(float height, Painter painter) {
        return new Strip(0, height, 0, false, 0, false, null, painter);
    }

    static Strip fixed(float floor, Painter painter) {
        return new Strip(0, 0, 0, false, floor, false, null, painter);
    }

    static Strip space(float height) {
        return new Strip(height, 0, height, false, 0, true, null, (_, _) -> {});
    }

    Strip spaced(float before, float after) {
        return new Strip(before, height, after, kept, floor, beside, head, painter);
    }

    Strip kept(boolean together) {
        return new Strip(before, height, after, together, floor, beside, head, painter);
    }

    Strip inRightHalf() {
        return new Strip(before, height, after, kept, floor, true, head, painter);
    }

    Strip under(Strip repeated) {
        return new Strip(before, height, after, kept, floor, beside, repeated, painter);
    }
}
