package jp.monobe.kernel;

import java.text.Normalizer;

/**
 * The reading of a name in full-width katakana (フリガナ), parts divided by one full-width space.
 * Hiragana and half-width katakana are widened; the several dashes are read as the long mark.
 */
public record Kana(String value) {

    private static final String DASHES = "-‐‑‒–—―−－ｰ";
    private static final char SPACE = '\u3000';

    public Kana {
        value = katakana(value);
        if (!isKatakana(value)) {
            throw new IllegalArgumentException("Not katakana");
        }
    }

    /** Whether {@code text} can be read as kana at all, for a form's own check. */
    public static boolean isKana(String text) {
        return isKatakana(katakana(text));
    }

    private static boolean isKatakana(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> (c >= 'ァ' && c <= 'ヶ') || "ー・\u3000".indexOf(c) >= 0);
    }

    /** By hand and not by patterns: a form checks the readings of everybody in it each time. */
    private static String katakana(String text) {
        var dashed = new StringBuilder(text.strip());
        for (int i = 0; i < dashed.length(); i++) {
            if (DASHES.indexOf(dashed.charAt(i)) >= 0) {
                dashed.setCharAt(i, 'ー');
            }
        }
        var wide = Normalizer.normalize(dashed, Normalizer.Form.NFKC);
        var result = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            if (c != ' ' && c != SPACE) {
                result.append(c >= 'ぁ' && c <= 'ゖ' ? (char) (c + 'ァ' - 'ぁ') : c);
            } else if (result.isEmpty() || result.charAt(result.length() - 1) != SPACE) {
                result.append(SPACE);
            }
        }
        return result.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
