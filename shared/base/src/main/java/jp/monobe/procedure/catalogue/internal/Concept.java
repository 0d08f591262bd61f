package jp.monobe.procedure.catalogue.internal;

import java.util.List;
import java.util.Map;

/**
 * One thing asked for: a word, or words that belong together, with what else it may mean.
 *
 * @param typed as the person wrote it
 * @param meanings sequences of words, any of which will do, with their certainty: 1, or less where
 *     it was guessed; none if nothing of it is known
 * @param guess whether it was taken for something else than it is: a slip
 * @param weak whether it says little and need not be found
 */
record Concept(String typed, Map<List<String>, Float> meanings, boolean guess, boolean weak) {

    static Concept unknown(String typed) {
        return new Concept(typed, Map.of(), false, true);
    }

    boolean isUnderstood() {
        return !meanings.isEmpty();
    }

    /** What it was taken for. */
    String taken() {
        return guess ? String.join("", meanings.keySet().iterator().next()) : typed;
    }

    /** Whether it says what is looked for, not only how or when. */
    boolean tells() {
        return isUnderstood() && !weak;
    }
}
