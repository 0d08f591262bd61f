package jp.monobe.bench;

import java.util.Locale;

/** What a figure has to reach, and who says so. */
public record Limit(Kind kind, double value, String source) {

    /** On which side of the value is well. */
    public enum Kind {
        AT_LEAST("≥"),
        AT_MOST("≤");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    public static Limit atLeast(double value, String source) {
        return new Limit(Kind.AT_LEAST, value, source);
    }

    public static Limit atMost(double value, String source) {
        return new Limit(Kind.AT_MOST, value, source);
    }

    boolean isReachedBy(double figure) {
        return kind == Kind.AT_LEAST ? figure >= value : figure <= value;
    }

    @Override
    public String toString() {
        return kind.sign
                + " "
                + (value == Math.rint(value)
                        ? String.valueOf((long) value)
                        : String.format(Locale.ROOT, "%.2f", value));
    }
}
