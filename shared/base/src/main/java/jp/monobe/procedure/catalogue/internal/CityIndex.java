package jp.monobe.procedure.catalogue.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.monobe.procedure.catalogue.internal.IndexedText.Field;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The index as the people of one city see it: what a concept finds there, and how surely. */
final class CityIndex {

    /** All words of a meaning stand in the text, but not side by side. */
    private static final float SCATTERED = 0.8f;

    /** A word standing in several fields says a little more. */
    private static final float ALSO_ELSEWHERE = 0.1f;

    private static final float ALIKE_IN_SOUND = 2f;
    private static final float SOUNDS_THAT_MUST_AGREE = 0.6f;
    private static final int SHORTEST_SOUND = 4;
    private static final int WORDS_BETWEEN = 2;

    private final ServiceIndex index;

    CityIndex(ServiceIndex index) {
        this.index = index;
    }

    boolean knows(List<String> meaning) {
        return !found(anyField(meaning, 1)).isEmpty();
    }

    /** Rare words say more (inverse document frequency). */
    float rarity(int documents) {
        return (float) Math.log(1 + (double) index.size() / (1 + documents));
    }

    /** Document and score of everything a concept finds. */
    Map<Integer, Float> found(Concept concept) {
        if (!concept.isUnderstood()) {
            return found(soundsLike(concept.sound()));
        }
        var meanings = concept.meanings().entrySet().stream();
        return found(
                new DisjunctionMaxQuery(
                        meanings.map(one -> anyField(one.getKey(), one.getValue())).toList(), 0));
    }

    private Map<Integer, Float> found(Query query) {
        try {
            var scores = new HashMap<Integer, Float>();
            var searcher = index.searcher();
            var all = Math.max(1, searcher.getIndexReader().maxDoc());
            for (var hit : searcher.search(query, all).scoreDocs) {
                scores.put(hit.doc, hit.score);
            }
            return scores;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Query anyField(List<String> meaning, float certainty) {
        var ways = new ArrayList<Query>();
        for (var field : Field.values()) {
            ways.add(worth(together(field, meaning), field.weight * certainty));
        }
        if (meaning.size() > 1) {
            ways.add(worth(scattered(meaning), SCATTERED * certainty));
        }
        return new DisjunctionMaxQuery(ways, ALSO_ELSEWHERE);
    }

    private static Query worth(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /** In a synonym the order is free. */
    private static Query together(Field field, List<String> meaning) {
        var phrase = new PhraseQuery.Builder();
        meaning.forEach(lemma -> phrase.add(new Term(field.name(), lemma)));
        phrase.setSlop(field == Field.SYNONYM ? WORDS_BETWEEN : 0);
        return phrase.build();
    }

    private static Query scattered(List<String> meaning) {
        var all = new BooleanQuery.Builder();
        for (var lemma : meaning) {
            var somewhere = new BooleanQuery.Builder();
            for (var field : Field.values()) {
                somewhere.add(new TermQuery(new Term(field.name(), lemma)), Occur.SHOULD);
            }
            all.add(somewhere.build(), Occur.MUST);
        }
        return all.build();
    }

    private static Query soundsLike(String kana) {
        if (kana.length() < SHORTEST_SOUND) {
            return new MatchNoDocsQuery();
        }
        var pairs = WordList.bigrams(kana);
        var some = new BooleanQuery.Builder();
        pairs.forEach(pair ->
                some.add(new TermQuery(new Term(ServiceIndex.READING, pair)), Occur.SHOULD));
        some.setMinimumNumberShouldMatch((int) Math.ceil(pairs.size() * SOUNDS_THAT_MUST_AGREE));
        return worth(some.build(), ALIKE_IN_SOUND);
    }
}
