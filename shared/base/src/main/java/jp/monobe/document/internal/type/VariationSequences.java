package jp.monobe.document.internal.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The shapes a font has for a character with a variation selector (異体字, IVS): cmap subtable format
 * 14 of OpenType, which PDFBox does not read.
 */
final class VariationSequences {

    private static final int FORMAT = 14;

    /** In place of a glyph id: the font's usual shape is the wanted one. */
    static final int USUAL_SHAPE = -1;

    private final Map<Long, Integer> glyphs = new HashMap<>();

    private VariationSequences() {}

    static VariationSequences of(TrueTypeFont font) {
        var result = new VariationSequences();
        var cmap = font.getTableMap().get("cmap");
        if (cmap != null) {
            try {
                result.readTable(ByteBuffer.wrap(font.getTableBytes(cmap)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return result;
    }

    static boolean isSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /** A glyph id, {@link #USUAL_SHAPE}, or empty when the font does not know the sequence. */
    OptionalInt find(int codePoint, int selector) {
        var glyph = glyphs.get(key(codePoint, selector));
        return glyph == null ? OptionalInt.empty() : OptionalInt.of(glyph);
    }

    private void readTable(ByteBuffer table) {
        int subtables = table.getShort(2);
        for (int i = 0; i < subtables; i++) {
            int start = table.getInt(4 + 8 * i + 4);
            if (table.getShort(start) == FORMAT) {
                readSubtable(table, start);
            }
        }
    }

    private void readSubtable(ByteBuffer table, int start) {
        int selectors = table.getInt(start + 6);
        for (int i = 0; i < selectors; i++) {
            int row = start + 10 + 11 * i;
            int selector = threeBytes(table, row);
            int usual = table.getInt(row + 3);
            int other = table.getInt(row + 7);
            if (usual != 0) {
                readUsual(table, start + usual, selector);
            }
            if (other != 0) {
                readOther(table, start + other, selector);
            }
        }
    }

    private void readUsual(ByteBuffer table, int start, int selector) {
        int ranges = table.getInt(start);
        for (int i = 0; i < ranges; i++) {
            int row = start + 4 + 4 * i;
            int first = threeBytes(table, row);
            int more = Byte.toUnsignedInt(table.get(row + 3));
            for (int point = first; point <= first + more; point++) {
                glyphs.put(key(point, selector), USUAL_SHAPE);
            }
        }
    }

    private void readOther(ByteBuffer table, int start, int selector) {
        int mappings = table.getInt(start);
        for (int i = 0; i < mappings; i++) {
            int row = start + 4 + 5 * i;
            int glyph = Short.toUnsignedInt(table.getShort(row + 3));
            glyphs.put(key(threeBytes(table, row), selector), glyph);
        }
    }

    private static int threeBytes(ByteBuffer table, int at) {
        return Short.toUnsignedInt(table.getShort(at)) << 8 | Byte.toUnsignedInt(table.get(at + 2));
    }

    private static long key(int codePoint, int selector) {
        return (long) selector << 32 | codePoint;
    }
}
