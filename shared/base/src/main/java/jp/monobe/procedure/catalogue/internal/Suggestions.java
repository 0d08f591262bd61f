package jp.monobe.procedure.catalogue.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.monobe.procedure.catalogue.internal.text.JapaneseParts;
import jp.monobe.procedure.catalogue.internal.text.Part;
import jp.monobe.procedure.catalogue.internal.text.Romaji;
import jp.monobe.procedure.catalogue.internal.text.SearchText;
import jp.monobe.procedure.catalogue.internal.text.Sound;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Services by how their names sound: while somebody types, and when nothing fits (もしかして). */
public final class Suggestions {

    private static final int SHORTEST = 2;
    private static final Pattern HALF_SYLLABLE = Pattern.compile("[b-df-hj-mp-tv-z]{1,2}$");

    /** Twice the pairs in common by the pairs of both (Dice); less sounds like nothing. */
    private static final float ALIKE = 0.5f;

    private final CityIndex city;

    public Suggestions(CityIndex city) {
        this.city = city;
    }

    /** Ids of services with a name, or a word in one, that begins so; short names first. */
    public List<String> beginning(String typed, int limit) {
        var sound = sound(typed);
        if (sound.length() < SHORTEST) {
            return List.of();
        }
        var wanted = new BytesRef(sound);
        return best(
                Terms.BEGINS,
                Set.of(sound),
                term -> StringHelper.startsWith(term, wanted),
                (_, length) -> 1f / length,
                limit);
    }

    /** Ids of services with a name that sounds almost so, the nearest first. */
    public List<String> like(String typed, int limit) {
        var pairs = new HashSet<>(WordList.pairs(sound(typed)));
        return best(
                Terms.PAIRS,
                pairs,
                term -> pairs.contains(term.utf8ToString()),
                (common, length) -> alike(common, pairs.size(), length),
                limit);
    }

    private static float alike(int common, int typed, int length) {
        float alike = 2f * common / (typed + length);
        return alike < ALIKE ? 0 : alike;
    }

    private static String sound(String typed) {
        return Sound.of(
                JapaneseParts.of(typed).stream()
                        .map(Suggestions::reading)
                        .collect(Collectors.joining()));
    }

    private static String reading(Part part) {
        return SearchText.isLatin(part.text()) ? romaji(part.text()) : part.reading();
    }

    /** Without the consonants of a syllable that is not typed to its end: jidouteat. */
    private static String romaji(String typed) {
        return Romaji.katakana(HALF_SYLLABLE.matcher(typed).replaceAll("")).orElse("");
    }

    /** What a name is worth by how many terms it has in common and how long it is. */
    private interface Worth {
        float of(int common, int length);
    }

    private List<String> best(
            String field,
            Collection<String> from,
            Predicate<BytesRef> wanted,
            Worth worth,
            int limit) {
        var best = new HashMap<Integer, Float>();
        for (var part : city.searcher().getIndexReader().leaves()) {
            try {
                collect(part, common(part, field, from, wanted), worth, best);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return best.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(
                        Map.Entry.<Integer, Float>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(one -> city.entry(one.getKey()).status())
                                .thenComparing(one -> !city.entry(one.getKey()).own()))
                .map(one -> city.entry(one.getKey()).id())
                .limit(limit)
                .toList();
    }

    /** How many terms each name has in common with what was typed. */
    private static Map<Integer, Integer> common(
            LeafReaderContext part,
            String field,
            Collection<String> from,
            Predicate<BytesRef> wanted)
            throws IOException {
        var common = new HashMap<Integer, Integer>();
        var terms = part.reader().terms(field);
        if (terms == null) {
            return common;
        }
        var all = terms.iterator();
        for (var first : from) {
            if (all.seekCeil(new BytesRef(first)) == TermsEnum.SeekStatus.END) {
                continue;
            }
            for (var term = all.term(); term != null && wanted.test(term); term = next(all, from)) {
                var names = all.postings(null, PostingsEnum.NONE);
                while (names.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    common.merge(names.docID(), 1, Integer::sum);
                }
            }
        }
        return common;
    }

    /** A beginning goes on to what begins so; of several terms each is looked up by itself. */
    private static @org.jspecify.annotations.Nullable BytesRef next(
            TermsEnum terms, Collection<String> from) throws IOException {
        return from.size() == 1 ? terms.next() : null;
    }

    private static void collect(
            LeafReaderContext part,
            Map<Integer, Integer> common,
            Worth worth,
            Map<Integer, Float> best)
            throws IOException {
        var lengths = part.reader().getNumericDocValues(Terms.NAME_LENGTH);
        var services = part.reader().getNumericDocValues(Terms.NAME_OF);
        for (var name : common.keySet().stream().sorted().toList()) {
            if (lengths.advanceExact(name) && services.advanceExact(name)) {
                int length = (int) lengths.longValue();
                best.merge(
                        part.docBase + (int) services.longValue(),
                        worth.of(common.getOrDefault(name, 0), Math.max(1, length)),
                        Float::max);
            }
        }
    }
}
