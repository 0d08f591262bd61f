package jp.monobe.procedure.catalogue.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.monobe.procedure.catalogue.internal.IndexedText.Field;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * In which fields of which services words stand, and what that says. A word is looked up once for
 * all fields ({@link Terms#WORDS}); whether words stand side by side is asked of Lucene only in
 * fields where all of them stand.
 */
final class Places {

    /** All words of a meaning stand in the text, but not side by side. */
    private static final float SCATTERED = 0.8f;

    /** A word standing in several fields says a little more. */
    private static final float ALSO_ELSEWHERE = 0.1f;

    private static final int WORDS_BETWEEN = 2;

    /** As if one field more: the words stand somewhere, scattered. */
    private static final int SOMEWHERE = 1 << Field.values().length;

    /** By the set of fields. */
    private static final float[] WORTH = worth();

    private final IndexSearcher searcher;

    Places(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    private static float[] worth() {
        var worth = new float[2 * SOMEWHERE];
        for (int fields = 1; fields < worth.length; fields++) {
            float best = (fields & SOMEWHERE) == 0 ? 0 : SCATTERED;
            float all = best;
            for (var field : Field.values()) {
                if ((fields & field.bit()) != 0) {
                    best = Math.max(best, field.weight);
                    all += field.weight;
                }
            }
            worth[fields] = best + (all - best) * ALSO_ELSEWHERE;
        }
        return worth;
    }

    /** Sets of fields by document. */
    static final class Fields {
        private final int[] byDocument;

        private Fields(int documents) {
            byDocument = new int[documents];
        }

        boolean isAnywhere() {
            for (int fields : byDocument) {
                if (fields != 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Where all of them stand: the fields that have all, and {@link #SOMEWHERE}. */
    Fields ofAll(List<String> lemmas) {
        var common = of(lemmas.getFirst());
        for (var lemma : lemmas.subList(1, lemmas.size())) {
            var next = of(lemma).byDocument;
            for (int document = 0; document < next.length; document++) {
                common.byDocument[document] &= next[document];
            }
        }
        return common;
    }

    private Fields of(String lemma) {
        var fields = new Fields(searcher.getIndexReader().maxDoc());
        var term = new Term(Terms.WORDS, lemma);
        try {
            for (var part : searcher.getIndexReader().leaves()) {
                var found = part.reader().postings(term, PostingsEnum.FREQS);
                while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    fields.byDocument[part.docBase + found.docID()] = found.freq() | SOMEWHERE;
                }
            }
            return fields;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What one meaning is worth, with its certainty, wherever it is found. */
    void weigh(List<String> meaning, float certainty, Worth worth) {
        var fields = ofAll(meaning);
        boolean several = meaning.size() > 1;
        var together = several ? together(meaning, fields) : fields;
        for (int document = 0; document < worth.documents(); document++) {
            if (fields.byDocument[document] != 0) {
                int standing =
                        several
                                ? together.byDocument[document] | SOMEWHERE
                                : together.byDocument[document] & ~SOMEWHERE;
                worth.atLeast(document, WORTH[standing] * certainty);
            }
        }
    }

    private Fields together(List<String> meaning, Fields common) {
        int anywhere = 0;
        for (int fields : common.byDocument) {
            anywhere |= fields;
        }
        var together = new Fields(common.byDocument.length);
        for (var field : Field.values()) {
            if ((anywhere & field.bit()) != 0) {
                mark(phrase(field, meaning), field, together);
            }
        }
        return together;
    }

    /** In a synonym the order is free. */
    private static PhraseQuery phrase(Field field, List<String> meaning) {
        return new PhraseQuery(
                field == Field.SYNONYM ? WORDS_BETWEEN : 0,
                field.name(),
                meaning.toArray(String[]::new));
    }

    private void mark(PhraseQuery phrase, Field field, Fields together) {
        try {
            searcher.search(
                    phrase,
                    new SimpleCollector() {
                        private int first;

                        @Override
                        protected void doSetNextReader(LeafReaderContext part) {
                            first = part.docBase;
                        }

                        @Override
                        public void collect(int document) {
                            together.byDocument[first + document] |= field.bit();
                        }

                        @Override
                        public ScoreMode scoreMode() {
                            return ScoreMode.COMPLETE_NO_SCORES;
                        }
                    });
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
