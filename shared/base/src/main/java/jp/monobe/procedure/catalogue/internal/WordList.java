package jp.monobe.procedure.catalogue.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.monobe.procedure.catalogue.internal.text.Part;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Words already found, handed to Lucene; a gap divides one text from the next. */
final class WordList extends TokenStream {

    private static final int GAP = 100;

    private record Entry(String term, int step, int often) {}

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

    /** Terms whose order says nothing. */
    static WordList of(Collection<String> terms) {
        var list = new WordList();
        list.add(List.copyOf(terms));
        return list;
    }

    /** Terms with how often each is said to stand there. */
    static WordList of(Map<String, Integer> often) {
        var list = new WordList();
        list.addAttribute(TermFrequencyAttribute.class);
        often.forEach((term, times) -> list.entries.add(new Entry(term, 1, times)));
        return list;
    }

    /** Pairs of the sounds of a word, by which words alike are found. */
    static List<String> pairs(String sound) {
        var pairs = new ArrayList<String>();
        for (int at = 0; at + 2 <= sound.length(); at++) {
            pairs.add(sound.substring(at, at + 2));
        }
        return pairs;
    }

    private void add(List<String> terms) {
        for (int at = 0; at < terms.size(); at++) {
            entries.add(new Entry(terms.get(at), at == 0 ? GAP : 1, 1));
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
        if (hasAttribute(TermFrequencyAttribute.class)) {
            getAttribute(TermFrequencyAttribute.class).setTermFrequency(entries.get(next).often);
        }
        next++;
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
