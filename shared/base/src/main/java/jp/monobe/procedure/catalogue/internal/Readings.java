package jp.monobe.procedure.catalogue.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;

/**
 * How the words of a part are read, each reading once and in order, as one text: reading on through
 * it is much faster than asking the index for all that is nearly so.
 */
final class Readings {

    private final String all;

    private Readings(String all) {
        this.all = all;
    }

    /** Those of at least so many letters. */
    static Readings in(IndexReader reader, int shortest) {
        var all = new StringBuilder();
        var last = "";
        try {
            for (var part : reader.leaves()) {
                var terms = part.reader().terms(Terms.SAID);
                var each = terms == null ? null : terms.iterator();
                while (each != null && each.next() != null) {
                    var term = each.term().utf8ToString();
                    var reading = term.substring(0, term.indexOf(Terms.DIVIDER));
                    if (reading.length() >= shortest && !reading.equals(last)) {
                        all.append(reading).append(Terms.DIVIDER);
                    }
                    last = reading;
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Readings(all.toString());
    }

    /** Those that it takes. */
    List<String> takenBy(CharacterRunAutomaton automaton) {
        var taken = new ArrayList<String>();
        for (int at = 0; at < all.length(); ) {
            int end = all.indexOf(Terms.DIVIDER, at);
            if (takes(automaton, at, end)) {
                taken.add(all.substring(at, end));
            }
            at = end + 1;
        }
        return taken;
    }

    private boolean takes(CharacterRunAutomaton automaton, int from, int end) {
        int state = 0;
        for (int at = from; at < end && state >= 0; at++) {
            state = automaton.step(state, all.charAt(at));
        }
        return state >= 0 && automaton.isAccept(state);
    }
}
