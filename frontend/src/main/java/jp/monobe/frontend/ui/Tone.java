package jp.monobe.frontend.ui;

import java.util.Locale;

/** How something is meant (調子). Shown by shape and word as well as by colour. */
public enum Tone {
    NEUTRAL,
    /** Under way. */
    PROGRESS,
    /** Done, well ended. */
    GOOD,
    /** The reader should do or know something. */
    ATTENTION,
    /** Refused or failed. */
    BAD;

    String of(String block) {
        return this == NEUTRAL
                ? block
                : block + " " + block + "--" + name().toLowerCase(Locale.ROOT);
    }
}
