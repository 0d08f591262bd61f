package jp.monobe.document.internal.type;

import java.util.ArrayList;
import java.util.List;

/** Turns text into lines of a given width (組版). For one thread at a time. */
public final class Typesetter {

    private final FontSet fonts;
    private final LineBreaker breaker = new LineBreaker();

    public Typesetter(FontSet fonts) {
        this.fonts = fonts;
    }

    /** At least one line, even for empty text. */
    public List<Line> wrap(String text, Type type, float width) {
        return wrap(text, type, width, 0);
    }

    /** As above, the first line of each paragraph set in by {@code indent} points (字下げ). */
    public List<Line> wrap(String text, Type type, float width, float indent) {
        var lines = new ArrayList<Line>();
        for (var paragraph : text.split("\\R", -1)) {
            lines.addAll(breaker.lines(glyphs(paragraph, type), type, width, indent));
        }
        return lines;
    }

    /** All on one line, however long. */
    public Line line(String text, Type type) {
        return new Line(glyphs(text, type), type, true);
    }

    private List<Glyph> glyphs(String text, Type type) {
        var points = text.codePoints().map(Typesetter::printable).filter(p -> p != 0).toArray();
        var result = new ArrayList<Glyph>(points.length);
        int at = 0;
        while (at < points.length) {
            int base = points[at++];
            int selector = at < points.length ? points[at] : 0;
            if (VariationSequences.isSelector(base)) {
                continue;
            }
            boolean varied = VariationSequences.isSelector(selector);
            result.add(fonts.glyph(base, varied ? selector : FontSet.NO_SELECTOR, type.weight()));
        }
        return result;
    }

    /** Tabs and other spaces become a plain space; controls and invisible characters vanish (0). */
    private static int printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\t' ? ' ' : 0;
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> 0;
            case Character.SPACE_SEPARATOR -> point == '\u3000' ? point : ' ';
            case Character.SURROGATE -> '〓';
            default -> point;
        };
    }
}
