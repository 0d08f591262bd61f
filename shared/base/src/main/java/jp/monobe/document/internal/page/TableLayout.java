package jp.monobe.document.internal.page;

import static jp.monobe.document.internal.page.A4.mm;

import java.util.ArrayList;
import java.util.List;
import jp.monobe.document.Block;
import jp.monobe.document.Block.Align;
import jp.monobe.document.internal.type.Type;
import jp.monobe.document.internal.type.Typesetter;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;

/** Lays tables out row by row (表の割付け). */
final class TableLayout {

    private static final float GAP = mm(3);
    private static final double KEY_SHARE = 0.28;
    private static final double MARK_SHARE = 0.16;

    private final Tags tags;
    private final Typesetter typesetter;

    TableLayout(Tags tags, Typesetter typesetter) {
        this.tags = tags;
        this.typesetter = typesetter;
    }

    List<Strip> lay(Block.KeyValueTable table) {
        if (table.rows().isEmpty()) {
            return List.of();
        }
        boolean marked = table.rows().stream().anyMatch(row -> !row.mark().isEmpty());
        float[] widths =
                marked
                        ? widths(KEY_SHARE, 1 - KEY_SHARE - MARK_SHARE, MARK_SHARE)
                        : widths(KEY_SHARE, 1 - KEY_SHARE);
        var element = tags.element("Table");
        var strips = new ArrayList<Strip>();
        for (var row : table.rows()) {
            var cells = new ArrayList<TableRow.Cell>();
            var line = tags.element("TR", element);
            cells.add(head(line, row.key(), widths[0], PDTableAttributeObject.SCOPE_ROW));
            cells.add(data(line, row.value(), widths[1], Type.CELL, Align.START));
            if (marked) {
                cells.add(data(line, row.mark(), widths[2], Type.MARK, Align.END).opened());
            }
            strips.addAll(new TableRow(widths, cells).strips());
        }
        return BlockLayout.spaced(strips, 0, GAP);
    }

    List<Strip> lay(Block.Table table) {
        var columns = table.columns();
        float[] widths = widths(columns.stream().mapToDouble(Block.Table.Column::share).toArray());
        var element = tags.element("Table");
        var head = heads(columns, widths, tags.element("TR", tags.element("THead", element)));
        var repeated = heads(columns, widths, null);
        var body = tags.element("TBody", element);
        var strips = new ArrayList<Strip>();
        strips.add(head.kept(true));
        for (var row : table.rows()) {
            rows(columns, widths, row, Type.CELL, tags.element("TR", body))
                    .forEach(strip -> strips.add(strip.under(repeated)));
        }
        if (!table.foot().isEmpty()) {
            var last = strips.removeLast();
            strips.add(last.kept(true));
            rows(columns, widths, table.foot(), Type.CELL_FOOT, tags.element("TR", body))
                    .forEach(strip -> strips.add(strip.under(repeated)));
        }
        return BlockLayout.spaced(strips, 0, GAP);
    }

    private Strip heads(
            List<Block.Table.Column> columns, float[] widths, @Nullable PDStructureElement owner) {
        var cells = new ArrayList<TableRow.Cell>();
        for (int i = 0; i < widths.length; i++) {
            var cell =
                    head(
                            owner,
                            columns.get(i).head(),
                            widths[i],
                            PDTableAttributeObject.SCOPE_COLUMN);
            cells.add(cell.aligned(Align.CENTER));
        }
        return new TableRow(widths, cells).whole();
    }

    private List<Strip> rows(
            List<Block.Table.Column> columns,
            float[] widths,
            List<String> texts,
            Type type,
            PDStructureElement owner) {
        var cells = new ArrayList<TableRow.Cell>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(data(owner, texts.get(i), widths[i], type, columns.get(i).align()));
        }
        return new TableRow(widths, cells).strips();
    }

    private TableRow.Cell head(
            @Nullable PDStructureElement row, String text, float width, String scope) {
        var lines = typesetter.wrap(text, Type.CELL_HEAD, width - 2 * TableRow.SIDE);
        if (row == null) {
            return new TableRow.Cell(null, lines, Align.START, true, false);
        }
        var element = tags.element("TH", row);
        var attributes = new PDTableAttributeObject();
        attributes.setScope(scope);
        element.addAttribute(attributes);
        return new TableRow.Cell(element, lines, Align.START, true, false);
    }

    private TableRow.Cell data(
            PDStructureElement row, String text, float width, Type type, Align align) {
        var lines = typesetter.wrap(text, type, width - 2 * TableRow.SIDE);
        return new TableRow.Cell(tags.element("TD", row), lines, align, false, false);
    }

    private static float[] widths(double... shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        float[] widths = new float[shares.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (float) (A4.COLUMN * shares[i] / sum);
        }
        return widths;
    }
}
