package jp.monobe.procedure.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words already found, handed to Lucene; a gap divides one text from the next. */
final class WordList extends TokenStream {

    private static final int GAP = 100;

    private record Entry(String term, int step) {}

    private final List<Entry> entries = new ArrayList<>();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private int next;

    static WordList ofLemmas(List<List<Part>> texts) {
        var list = new WordList();
        texts.forEach(text ->
                list.add(text.stream().flatMap(p -> Part.lemmas(p.words()).stream()).toList()));
        return list;
    }

    /** Pairs of kana of each part's reading. */
    static WordList ofBigrams(List<List<Part>> texts) {
        var list = new WordList();
        texts.stream().flatMap(List::stream).forEach(part -> list.add(bigrams(part.reading())));
        return list;
    }

    static List<String> bigrams(String reading) {
        var pairs = new ArrayList<String>();
        for (int at = 0; at + 2 <= reading.length(); at++) {
            pairs.add(reading.substring(at, at + 2));
        }
        return pairs;
    }

    private void add(List<String> terms) {
        for (int at = 0; at < terms.size(); at++) {
            entries.add(new Entry(terms.get(at), at == 0 ? GAP : 1));
        }
    }

    @Override
    public boolean incrementToken() {
        if (next == entries.size()) {
            return false;
        }
        clearAttributes();
        term.append(entries.get(next).term);
        step.setPositionIncrement(entries.get(next).step);
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
