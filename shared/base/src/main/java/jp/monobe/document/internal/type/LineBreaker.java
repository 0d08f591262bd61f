package jp.monobe.document.internal.type;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Fills lines up to a width, breaking where Japanese allows it (禁則処理) and never between a number
 * and its counter (8 and 年).
 */
final class LineBreaker {

    /** The JDK's rules leave out some of JIS X 4051, such as the middle dot. */
    private static final String NEVER_FIRST = "、。，．・：；？！」』）］｝〉》】〕ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ〜～";

    private static final String NEVER_LAST = "「『（［｛〈《【〔";
    private static final String COUNTERS = "年月日円号条項歳人子万千百時分回通枚％%";

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.JAPAN);

    List<Line> lines(List<Glyph> glyphs, Type type, float width, float indent) {
        boolean[] mayBreakBefore = opportunities(glyphs);
        var lines = new ArrayList<Line>();
        int start = 0;
        float room = width - indent;
        while (start < glyphs.size() || lines.isEmpty()) {
            int end = lineEnd(glyphs, mayBreakBefore, start, room / type.size());
            boolean last = end == glyphs.size();
            lines.add(new Line(trimmed(glyphs.subList(start, end), last), type, last));
            start = end;
            room = width;
        }
        return lines;
    }

    private static int lineEnd(List<Glyph> glyphs, boolean[] mayBreakBefore, int start, float ems) {
        float used = 0;
        int lastBreak = start;
        for (int i = start; i < glyphs.size(); i++) {
            if (mayBreakBefore[i]) {
                lastBreak = i;
            }
            used += glyphs.get(i).advance();
            // A space that does not fit hangs over the margin and is trimmed.
            if (used > ems && i > start && !isSpace(glyphs.get(i))) {
                return lastBreak > start ? lastBreak : i;
            }
        }
        return glyphs.size();
    }

    private boolean[] opportunities(List<Glyph> glyphs) {
        var text = new StringBuilder();
        int[] offsets = new int[glyphs.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = text.length();
            // The base alone: the iterator does not know every selector.
            text.appendCodePoint(glyphs.get(i).source().codePointAt(0));
        }
        var boundaries = new BitSet();
        breaks.setText(text.toString());
        while (breaks.next() != BreakIterator.DONE) {
            boundaries.set(breaks.current());
        }
        boolean[] result = new boolean[offsets.length];
        for (int i = 1; i < offsets.length; i++) {
            result[i] = boundaries.get(offsets[i]) && !isForbidden(text, offsets[i]);
        }
        return result;
    }

    private static boolean isForbidden(CharSequence text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return NEVER_FIRST.indexOf(after) >= 0
                || NEVER_LAST.indexOf(before) >= 0
                || Character.isDigit(before) && COUNTERS.indexOf(after) >= 0;
    }

    private static List<Glyph> trimmed(List<Glyph> line, boolean last) {
        int end = line.size();
        while (!last && end > 0 && isSpace(line.get(end - 1))) {
            end--;
        }
        return line.subList(0, end);
    }

    private static boolean isSpace(Glyph glyph) {
        return Character.isSpaceChar(glyph.source().codePointAt(0));
    }
}
