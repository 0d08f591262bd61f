package jp.monobe.procedure.model;

import java.util.Collection;
import java.util.function.Function;

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
    public static <T> Truth all(Collection<T> parts, Function<? super T, Truth> truth) {
        return until(FALSE, parts, truth);
    }

    /** True as soon as one is true, false when all are. */
    public static <T> Truth any(Collection<T> parts, Function<? super T, Truth> truth) {
        return until(TRUE, parts, truth);
    }

    /** A plain loop: it runs some hundred thousand times for one answer of the guided finder. */
    private static <T> Truth until(
            Truth settles, Collection<T> parts, Function<? super T, Truth> truth) {
        var result = settles.not();
        for (var part : parts) {
            var found = truth.apply(part);
            if (found == settles) {
                return settles;
            }
            if (found == UNKNOWN) {
                result = UNKNOWN;
            }
        }
        return result;
    }
}
