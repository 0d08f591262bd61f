package jp.monobe.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The reading of a name in full-width katakana (フリガナ), parts divided by one full-width space.
 * Hiragana and half-width katakana are widened; the several dashes are read as the long mark.
 */
public record Kana(String value) {

    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヶー・\u3000]+");
    private static final Pattern SPACES = Pattern.compile("[ \u3000]+");
    private static final Pattern DASHES = Pattern.compile("[-‐‑‒–—―−－ｰ]");

    public Kana {
        value = katakana(value);
        if (!KATAKANA.matcher(value).matches()) {
            throw new IllegalArgumentException("Not katakana");
        }
    }

    /** Whether {@code text} can be read as kana at all, for a form's own check. */
    public static boolean isKana(String text) {
        return KATAKANA.matcher(katakana(text)).matches();
    }

    private static String katakana(String text) {
        var wide =
                Normalizer.normalize(
                        DASHES.matcher(text.strip()).replaceAll("ー"), Normalizer.Form.NFKC);
        var result = new StringBuilder(wide.length());
        SPACES.matcher(wide)
                .replaceAll("\u3000")
                .codePoints()
                .map(point -> point >= 'ぁ' && point <= 'ゖ' ? point + ('ァ' - 'ぁ') : point)
                .forEach(result::appendCodePoint);
        return result.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
