package jp.monobe.document.internal.page;

import static jp.monobe.document.internal.page.A4.mm;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.Block.Align;
import jp.monobe.document.internal.type.Line;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** One row of a table (表の行). A row with very long cells is cut into slices of a few lines. */
record TableRow(float[] widths, List<Cell> cells) {

    /** Without an owner it is an artifact; an open cell has no line to its left. */
    record Cell(
            @Nullable PDStructureElement owner,
            List<Line> lines,
            Align align,
            boolean shaded,
            boolean open) {

        Cell opened() {
            return new Cell(owner, lines, align, shaded, true);
        }

        Cell aligned(Align align) {
            return new Cell(owner, lines, align, shaded, open);
        }

        float height(int from, int to) {
            float height = 0;
            for (var line :
                    lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size()))) {
                height += line.type().line();
            }
            return height;
        }
    }

    /** Between a cell's edge and its text. */
    static final float SIDE = mm(2.2);

    private static final float PADDING = mm(0.9);
    private static final int MOST_LINES = 14;
    private static final int SLICE = 6;
    private static final float RULE = 0.5f;
    private static final float RULE_GREY = 0.45f;
    private static final float SHADE = 0.94f;

    Strip whole() {
        return slice(0, lineCount());
    }

    List<Strip> strips() {
        int count = lineCount();
        if (count <= MOST_LINES) {
            return List.of(whole());
        }
        var strips = new ArrayList<Strip>();
        for (int from = 0; from < count; from += SLICE) {
            strips.add(slice(from, Math.min(count, from + SLICE)));
        }
        return strips;
    }

    private int lineCount() {
        return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0);
    }

    private Strip slice(int from, int to) {
        boolean opens = from == 0;
        boolean closes = to == lineCount();
        float text = 0;
        for (var cell : cells) {
            text = Math.max(text, cell.height(from, to));
        }
        float height = text + (opens ? PADDING : 0) + (closes ? PADDING : 0);
        return Strip.of(height, (sheet, top) -> paint(sheet, top, height, from, to));
    }

    private void paint(Sheet sheet, float top, float height, int from, int to) throws IOException {
        boolean opens = from == 0;
        boolean closes = to == lineCount();
        float x = A4.LEFT;
        for (int i = 0; i < widths.length; i++) {
            var cell = cells.get(i);
            if (cell.shaded()) {
                sheet.fill(x, top, widths[i], height, SHADE);
            }
            if (!cell.open()) {
                rule(sheet, x, top, x, top + height);
            }
            x += widths[i];
        }
        rule(sheet, x, top, x, top + height);
        if (opens) {
            rule(sheet, A4.LEFT, top, x, top);
        }
        if (closes) {
            rule(sheet, A4.LEFT, top + height, x, top + height);
        }
        write(
                sheet,
                top + (opens ? PADDING : 0),
                height - (opens ? PADDING : 0) - (closes ? PADDING : 0),
                from,
                to);
    }

    private void write(Sheet sheet, float top, float room, int from, int to) throws IOException {
        float x = A4.LEFT;
        for (int i = 0; i < widths.length; i++) {
            var cell = cells.get(i);
            boolean cut = lineCount() > MOST_LINES;
            float y = top + (cut ? 0 : (room - cell.height(from, to)) / 2);
            int end = Math.min(to, cell.lines().size());
            for (int n = from; n < end; n++) {
                var line = cell.lines().get(n);
                float inset = Justified.offset(line, widths[i] - 2 * SIDE, cell.align());
                sheet.line(cell.owner(), line, x + SIDE + inset, y);
                y += line.type().line();
            }
            x += widths[i];
        }
    }

    private static void rule(Sheet sheet, float x, float top, float toX, float toTop)
            throws IOException {
        sheet.rule(x, top, toX, toTop, RULE, RULE_GREY);
    }
}
