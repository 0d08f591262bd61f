package jp.monobe.procedure.catalogue.internal;

import java.util.List;
import java.util.Map;

/**
 * One thing asked for: a word, or words that belong together, with what else it may mean.
 *
 * @param typed as the person wrote it
 * @param meanings sequences of words, any of which will do, with their certainty: 1, or less where
 *     it was guessed
 * @param sound kana to be looked for inside readings when no meaning is known; else empty
 * @param weak whether it says little and need not be found
 */
record Concept(String typed, Map<List<String>, Float> meanings, String sound, boolean weak) {

    static Concept bySound(String typed, String reading) {
        return new Concept(typed, Map.of(), reading, true);
    }

    static Concept unknown(String typed) {
        return bySound(typed, "");
    }

    boolean isUnderstood() {
        return !meanings.isEmpty();
    }
}
