package jp.monobe.procedure.model;

import java.util.stream.Stream;

/** Kleene's three truth values. */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** False as soon as one is false, true when all are. */
    public static Truth all(Stream<Truth> parts) {
        return parts.reduce(TRUE, Truth::and);
    }

    /** True as soon as one is true, false when all are. */
    public static Truth any(Stream<Truth> parts) {
        return parts.map(Truth::not).reduce(TRUE, Truth::and).not();
    }

    private Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
    }
}
