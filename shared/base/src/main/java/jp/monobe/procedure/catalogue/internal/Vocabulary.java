package jp.monobe.procedure.catalogue.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.monobe.procedure.catalogue.internal.IndexedText.Field;
import jp.monobe.procedure.catalogue.internal.text.Sound;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** The catalogue's words by their reading (読み): finds what was typed in kana, or with a slip. */
final class Vocabulary {

    private static final int SHORTEST_INSIDE = 3;
    private static final int LONGEST_INSIDE = 14;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int SHORTEST_WITH_TWO_SLIPS = 8;
    private static final int LONGEST_WITH_SLIP = 24;

    private final List<LeafReaderContext> parts;

    Vocabulary(List<LeafReaderContext> parts) {
        this.parts = parts;
    }

    /** Whether a word stands in any text. */
    boolean has(String lemma) {
        for (var field : Field.values()) {
            for (var part : parts) {
                if (count(part, new Term(field.name(), lemma)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int count(LeafReaderContext part, Term term) {
        try {
            return part.reader().docFreq(term);
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
        var wanted = new BytesRef(reading + Terms.DIVIDER);
        for (var part : parts) {
            try {
                var terms = part.reader().terms(field);
                if (terms != null) {
                    collect(terms.iterator(), wanted, found);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return found;
    }

    private static void collect(TermsEnum terms, BytesRef wanted, Set<List<String>> found)
            throws IOException {
        if (terms.seekCeil(wanted) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (var term = terms.term();
                term != null && org.apache.lucene.util.StringHelper.startsWith(term, wanted);
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
            var within = new CompiledAutomaton(within(reading, slips), false, true);
            for (var part : parts) {
                collect(part, within, found);
            }
        }
        return found;
    }

    private static void collect(
            LeafReaderContext part, CompiledAutomaton within, Set<List<String>> found) {
        try {
            var terms = part.reader().terms(Terms.SAID);
            if (terms == null) {
                return;
            }
            var near = within.getTermsEnum(terms);
            for (var term = near.next(); term != null; term = near.next()) {
                if (term.utf8ToString().indexOf(Terms.DIVIDER) >= SHORTEST_WITH_SLIP) {
                    found.add(lemmas(term));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Readings with so many letters wrong, missing, too many or changed round, and any lemmas. */
    private static Automaton within(String reading, int slips) {
        var rest =
                Operations.concatenate(Automata.makeChar(Terms.DIVIDER), Automata.makeAnyString());
        var near = new LevenshteinAutomata(reading, true).toAutomaton(slips);
        return Operations.determinize(
                Operations.concatenate(near, rest), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    private static int slips(String reading) {
        if (reading.length() < SHORTEST_WITH_SLIP || reading.length() > LONGEST_WITH_SLIP) {
            return 0;
        }
        return reading.length() < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
    }
}
