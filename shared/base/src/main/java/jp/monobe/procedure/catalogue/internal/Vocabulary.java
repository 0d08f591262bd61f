package jp.monobe.procedure.catalogue.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.monobe.procedure.catalogue.internal.text.Sound;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** The catalogue's words by their reading (読み): finds what was typed in kana, or with a slip. */
final class Vocabulary {

    private static final int SHORTEST_INSIDE = 3;
    private static final int LONGEST_INSIDE = 14;
    static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_WITH_TWO_SLIPS = 8;
    private static final int LONGEST_WITH_SLIP = 24;

    private final List<ServicePart> parts;

    Vocabulary(List<ServicePart> parts) {
        this.parts = parts;
    }

    /** Whether a word stands in any text. */
    boolean has(String lemma) {
        try {
            for (var part : parts) {
                if (part.reader().docFreq(new Term(Terms.WORDS, lemma)) > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** All that is read so. */
    Set<List<String>> read(String reading) {
        return startingWith(Terms.SAID, reading);
    }

    /** All that sounds so, long vowels or short. */
    Set<List<String>> heard(String reading) {
        return startingWith(Terms.HEARD, Sound.of(reading));
    }

    private Set<List<String>> startingWith(String field, String reading) {
        var found = new LinkedHashSet<List<String>>();
        parts.forEach(part -> collect(part, field, reading, found));
        return found;
    }

    private static void collect(
            ServicePart part, String field, String reading, Set<List<String>> found) {
        try {
            var wanted = new BytesRef(reading + Terms.DIVIDER);
            for (var leaf : part.reader().leaves()) {
                var terms = leaf.reader().terms(field);
                if (terms != null) {
                    collect(terms.iterator(), wanted, found);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void collect(TermsEnum terms, BytesRef wanted, Set<List<String>> found)
            throws IOException {
        if (terms.seekCeil(wanted) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (var term = terms.term();
                term != null && StringHelper.startsWith(term, wanted);
                term = terms.next()) {
            found.add(lemmas(term));
        }
    }

    private static List<String> lemmas(BytesRef term) {
        var text = term.utf8ToString();
        int divider = text.indexOf(Terms.DIVIDER);
        return List.of(text.substring(divider + 1).split(String.valueOf(Terms.DIVIDER)));
    }

    /** Words inside kana written without blanks, the longest first: ニンシンシマシタ has ニンシン. */
    List<String> inside(String kana) {
        var found = new ArrayList<String>();
        for (int at = 0; at < kana.length(); ) {
            var word = longestAt(kana, at);
            if (!word.isEmpty()) {
                found.add(word);
            }
            at += Math.max(1, word.length());
        }
        return found;
    }

    private String longestAt(String kana, int at) {
        int longest = Math.min(kana.length(), at + LONGEST_INSIDE);
        for (int end = longest; end >= at + SHORTEST_INSIDE; end--) {
            var piece = kana.substring(at, end);
            if (!read(piece).isEmpty()) {
                return piece;
            }
        }
        return "";
    }

    /** The nearest readings with a slip or, in long words, two. */
    Set<List<String>> nearly(String reading, int most) {
        var found = new LinkedHashSet<List<String>>();
        int allowed = Math.min(most, slips(reading));
        for (int slips = 1; slips <= allowed && found.isEmpty(); slips++) {
            var near = new LevenshteinAutomata(reading, true).toAutomaton(slips);
            var within = new CharacterRunAutomaton(near);
            for (var part : parts) {
                part.readings()
                        .takenBy(within)
                        .forEach(one -> collect(part, Terms.SAID, one, found));
            }
        }
        return found;
    }

    private static int slips(String reading) {
        if (reading.length() < SHORTEST_WITH_SLIP || reading.length() > LONGEST_WITH_SLIP) {
            return 0;
        }
        return reading.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
    }
}
