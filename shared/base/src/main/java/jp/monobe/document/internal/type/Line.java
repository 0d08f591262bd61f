package jp.monobe.document.internal.type;

import java.util.List;

/** One set line (行): its glyphs from left to right, their type, and its width in points. */
public record Line(List<Glyph> glyphs, Type type, boolean endsParagraph) {

    public Line {
        glyphs = List.copyOf(glyphs);
    }

    public float width() {
        return width(glyphs, type);
    }

    static float width(List<Glyph> glyphs, Type type) {
        float ems = 0;
        for (var glyph : glyphs) {
            ems += glyph.advance();
        }
        return ems * type.size();
    }
}
