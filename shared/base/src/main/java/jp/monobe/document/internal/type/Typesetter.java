package jp.monobe.document.internal.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns text into lines of a given width (組版). For one thread at a time. */
public final class Typesetter {

    private static final int MOST_KEPT = 500;

    private record Wanted(String text, Type type, float width, float indent) {}

    private final FontSet fonts;
    private final LineBreaker breaker = new LineBreaker();

    /** What hundreds of letters of one file say alike is set once. */
    private final Map<Wanted, List<Line>> set =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Wanted, List<Line>> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    public Typesetter(FontSet fonts) {
        this.fonts = fonts;
    }

    /** At least one line, even for empty text. */
    public List<Line> wrap(String text, Type type, float width) {
        return wrap(text, type, width, 0);
    }

    /** As above, the first line of each paragraph set in by {@code indent} points (字下げ). */
    public List<Line> wrap(String text, Type type, float width, float indent) {
        return set.computeIfAbsent(new Wanted(text, type, width, indent), this::wrapped);
    }

    private List<Line> wrapped(Wanted wanted) {
        var lines = new ArrayList<Line>();
        for (var paragraph : wanted.text.split("\\R", -1)) {
            var glyphs = glyphs(paragraph, wanted.type);
            lines.addAll(breaker.lines(glyphs, wanted.type, wanted.width, wanted.indent));
        }
        return List.copyOf(lines);
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
