package jp.monobe.reference.zengin;

import java.util.Locale;

/** One line being written, field after field; it is exactly 120 bytes long or it is not written. */
final class ZenginLine {

    static final int BYTES = 120;

    private final StringBuilder line = new StringBuilder(BYTES);

    static ZenginLine of(char kind) {
        var line = new ZenginLine();
        line.line.append(kind);
        return line;
    }

    /** N: digits, filled with zeros on the left. */
    ZenginLine digits(String digits, int width) {
        if (!digits.matches("[0-9]*") || digits.length() > width) {
            throw new IllegalArgumentException("Not at most " + width + " digits");
        }
        line.append("0".repeat(width - digits.length())).append(digits);
        return this;
    }

    ZenginLine number(long value, int width) {
        return digits(Long.toString(value), width);
    }

    /**
     * C: text, filled with spaces on the right. What identifies somebody must fit; a bank's name is
     * cut.
     */
    ZenginLine text(String text, int width) {
        var half = half(text);
        if (half.length() > width) {
            throw new IllegalArgumentException("Longer than %d bytes".formatted(width));
        }
        return padded(half, width);
    }

    ZenginLine cut(String text, int width) {
        var half = half(text);
        return padded(half.substring(0, Math.min(width, half.length())), width);
    }

    ZenginLine spaces(int width) {
        return padded("", width);
    }

    private ZenginLine padded(String half, int width) {
        line.append(half).append(" ".repeat(width - half.length()));
        return this;
    }

    private static String half(String text) {
        return ZenginText.of(text.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new IllegalArgumentException("A character no bank takes"));
    }

    byte[] bytes() {
        var bytes = line.toString().getBytes(ZenginText.JIS);
        if (bytes.length != BYTES) {
            throw new IllegalStateException("A line of " + bytes.length + " bytes");
        }
        return bytes;
    }
}
