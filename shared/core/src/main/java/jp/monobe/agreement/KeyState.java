package jp.monobe.agreement;

import java.time.Instant;
import jp.monobe.kernel.KeyAnswer;
import jp.monobe.municipality.KeyFolder.Key;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a key outside the database; the key itself is nobody's to see.
 *
 * @param isThere whether its file lies on this machine
 * @param canBeAsked whether there is anybody to ask about it
 * @param asked what came of asking last; null when nobody asked
 */
public record KeyState(Key key, boolean isThere, boolean canBeAsked, @Nullable Asked asked) {

    /** When somebody asked, and what the agent said. */
    public record Asked(KeyAnswer answer, Instant at) {}
}
