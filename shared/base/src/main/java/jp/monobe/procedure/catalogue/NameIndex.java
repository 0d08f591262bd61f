package jp.monobe.procedure.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.monobe.procedure.catalogue.internal.text.FieldDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Services in the order of the Japanese syllabary (五十音順), by kuromoji's reading of their names.
 *
 * @param rows by the first kana of their row (ア, カ …); what begins with none stands last under "#"
 */
public record NameIndex(Map<Character, List<Entry>> rows) {

    /** A service under its reading in katakana. */
    public record Entry(String reading, Service service) {}

    public static final char OTHERS = '#';
    private static final String ROW_STARTS = "アカサタナハマヤラワ";
    private static final String SOUND_MARKS = "\u3099\u309A";
    private static final String SMALL = "ァィゥェォッャュョヮ";
    private static final String LARGE = "アイウエオツヤユヨワ";
    private static final char FIRST_KANA = 'ァ';
    private static final char LAST_KANA = 'ン';

    static NameIndex of(Collection<Service> services) {
        var rows =
                services.stream()
                        .map(service -> new Entry(reading(service.name()), service))
                        .sorted(
                                Comparator.comparing((Entry entry) -> row(entry.reading) == OTHERS)
                                        .thenComparing(entry -> plain(entry.reading))
                                        .thenComparing(Entry::reading))
                        .collect(
                                Collectors.groupingBy(
                                        entry -> row(entry.reading),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return new NameIndex(rows);
    }

    /** The row of the syllabary a reading stands in; sound marks make no difference. */
    static char row(String reading) {
        char first = plain(reading).charAt(0);
        if (first < FIRST_KANA || first > LAST_KANA) {
            return OTHERS;
        }
        return ROW_STARTS
                .chars()
                .filter(start -> start <= first)
                .mapToObj(start -> (char) start)
                .reduce((_, later) -> later)
                .orElse(ROW_STARTS.charAt(0));
    }

    /** What is sorted by: without sound marks, small kana made large, as in a dictionary. */
    private static String plain(String reading) {
        var plain = new StringBuilder(reading.length());
        Normalizer.normalize(reading, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> SOUND_MARKS.indexOf(point) < 0)
                .map(NameIndex::large)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int large(int point) {
        int small = SMALL.indexOf(point);
        return small < 0 ? point : LARGE.charAt(small);
    }

    static String reading(String name) {
        var reading = new StringBuilder();
        try (var words = FieldDictionary.tokenizer()) {
            words.setReader(new StringReader(name));
            words.reset();
            while (words.incrementToken()) {
                reading.append(
                        Optional.ofNullable(words.getAttribute(ReadingAttribute.class).getReading())
                                .orElse(words.getAttribute(CharTermAttribute.class).toString()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var katakana = new StringBuilder();
        Normalizer.normalize(reading, Normalizer.Form.NFKC)
                .codePoints()
                .map(point -> point >= 'ぁ' && point <= 'ゖ' ? point + ('ァ' - 'ぁ') : point)
                .forEach(katakana::appendCodePoint);
        return katakana.toString();
    }
}
