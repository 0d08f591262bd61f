package jp.monobe.procedure.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.monobe.procedure.catalogue.internal.IndexedText.Field;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** How a meaning, one word or several, is looked for in all fields. */
final class Meaning {

    /** All words of a meaning stand in the text, but not side by side. */
    private static final float SCATTERED = 0.8f;

    /** A word standing in several fields says a little more. */
    private static final float ALSO_ELSEWHERE = 0.1f;

    private static final int WORDS_BETWEEN = 2;

    private Meaning() {}

    /** Any of the meanings, each with its certainty. */
    static Query anyOf(Map<List<String>, Float> meanings) {
        return new DisjunctionMaxQuery(
                meanings.entrySet().stream()
                        .map(one -> query(one.getKey(), one.getValue()))
                        .toList(),
                0);
    }

    static Query query(List<String> meaning, float certainty) {
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
        if (meaning.size() == 1) {
            return new TermQuery(new Term(field.name(), meaning.getFirst()));
        }
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
}
