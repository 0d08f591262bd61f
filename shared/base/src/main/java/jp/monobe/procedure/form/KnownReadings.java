package jp.monobe.procedure.form;

import java.util.Optional;
import jp.monobe.procedure.internal.NameReadings;

/**
 * How a part of a name is usually read. Parents may choose any reading, so it only tells what looks
 * like a slip of the fingers: a kana that is one stroke away from the usual one.
 */
@FunctionalInterface
public interface KnownReadings {

    /** Who checks what was handed in remarks on nothing. */
    KnownReadings NONE = (_, _) -> Optional.empty();

    /**
     * The usual reading, when {@code kana} differs from it by one character put in, left out,
     * mistaken, or changed with its neighbour; empty when it is that reading or quite another.
     *
     * @param name one part of a name, as written
     * @param kana that part, in full-width katakana
     */
    Optional<String> meant(String name, String kana);

    static KnownReadings japan() {
        return NameReadings::meant;
    }
}
