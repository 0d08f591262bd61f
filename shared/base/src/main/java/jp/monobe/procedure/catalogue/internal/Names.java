package jp.monobe.procedure.catalogue.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/** Which services have a name all of whose words were asked for. */
final class Names {

    private final CityIndex city;

    Names(CityIndex city) {
        this.city = city;
    }

    /** What the best of such names is worth, by service. */
    Map<Integer, Float> asked(Map<String, Float> worthByLemma) {
        var best = new HashMap<Integer, Float>();
        for (var part : city.searcher().getIndexReader().leaves()) {
            try {
                collect(part, worthByLemma, best);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return best;
    }

    private static void collect(
            LeafReaderContext part, Map<String, Float> worthByLemma, Map<Integer, Float> best)
            throws IOException {
        var reader = part.reader();
        var words = new int[reader.maxDoc()];
        var worth = new float[reader.maxDoc()];
        for (var lemma : worthByLemma.entrySet()) {
            var names = reader.postings(new Term(Terms.NAME, lemma.getKey()), PostingsEnum.NONE);
            while (names != null && names.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                words[names.docID()]++;
                worth[names.docID()] += lemma.getValue();
            }
        }
        var lengths = reader.getNumericDocValues(Terms.NAME_LENGTH);
        var services = reader.getNumericDocValues(Terms.NAME_OF);
        for (int name = 0; name < words.length; name++) {
            if (words[name] > 0 && lengths.advanceExact(name) && services.advanceExact(name)) {
                if (lengths.longValue() == words[name]) {
                    best.merge(part.docBase + (int) services.longValue(), worth[name], Float::max);
                }
            }
        }
    }
}
