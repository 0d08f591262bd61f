package jp.monobe.procedure.catalogue.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the index as the people of one city see them together: the national one and the
 * city's own. Small parts are searched whole; nothing grows with the number of cities.
 */
public final class CityIndex {

    private final ServicePart national;
    private final @Nullable ServicePart own;
    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;
    private final Places places;

    public CityIndex(ServicePart national, @Nullable ServicePart own) {
        this.national = national;
        this.own = own;
        this.searcher = new IndexSearcher(together(national, own));
        this.searcher.setQueryCache(null);
        this.vocabulary = new Vocabulary(own == null ? List.of(national) : List.of(national, own));
        this.places = new Places(searcher);
    }

    private static MultiReader together(ServicePart national, @Nullable ServicePart own) {
        try {
            return own == null
                    ? new MultiReader(national.reader())
                    : new MultiReader(national.reader(), own.reader());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    int size() {
        return national.size() + (own == null ? 0 : own.size());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    Entry entry(int document) {
        int first = national.reader().maxDoc();
        return own == null || document < first
                ? national.entry(document)
                : own.entry(document - first);
    }

    /** Whether all words of a meaning stand in one service. */
    boolean knows(List<String> meaning) {
        return meaning.size() == 1
                ? vocabulary.has(meaning.getFirst())
                : places.ofAll(meaning).isAnywhere();
    }

    /** What the best of these meanings, each with its certainty, is worth in each service. */
    Worth worth(Map<List<String>, Float> meanings) {
        var worth = new Worth(searcher.getIndexReader().maxDoc());
        meanings.forEach((meaning, certainty) -> places.weigh(meaning, certainty, worth));
        return worth;
    }
}
