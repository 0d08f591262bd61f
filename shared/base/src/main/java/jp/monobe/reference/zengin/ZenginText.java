package jp.monobe.reference.zengin;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Text in the characters every bank takes: digits, capital letters, half-width katakana without
 * small ones and without ｦ, the marks ﾞ and ﾟ as bytes of their own, space and {@code ( ) - . /}.
 */
final class ZenginText {

    static final Charset JIS = Charset.forName("JIS_X0201");

    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";
    private static final String PLAIN = " ()-./";

    /** From full width, as a half-width letter is widened; so no table can be wrong. */
    private static final Map<Integer, Character> HALF = new HashMap<>();

    static {
        for (char half = 'ｱ'; half <= 'ﾝ'; half++) {
            HALF.put(
                    (int)
                            Normalizer.normalize(String.valueOf(half), Normalizer.Form.NFKC)
                                    .charAt(0),
                    half);
        }
        HALF.put(0x3099, 'ﾞ');
        HALF.put(0x309A, 'ﾟ');
        HALF.put((int) 'ー', '-');
        HALF.put((int) 'ヲ', 'ｵ');
    }

    private ZenginText() {}

    /** Empty when it holds a character no bank takes. Each character of the result is one byte. */
    static Optional<String> of(String text) {
        var wide =
                Normalizer.normalize(
                        text.replaceAll("[\u2010-\u2015\u2212\uFF0D\uFF70]", "ー"),
                        Normalizer.Form.NFKC);
        var result = new StringBuilder();
        // A voiced letter becomes the letter and its mark.
        var parts = Normalizer.normalize(large(wide), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char half = half(Character.toUpperCase(parts.charAt(i)));
            if (half == 0) {
                return Optional.empty();
            }
            result.append(half);
        }
        return Optional.of(result.toString());
    }

    static String text(byte[] line) {
        return new String(line, JIS);
    }

    /** Whether a line that came in holds nothing but these characters. */
    static boolean isAllowed(String line) {
        return line.chars().allMatch(c -> half((char) c) == c);
    }

    private static String large(String wide) {
        var result = new StringBuilder(wide.length());
        wide.chars()
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
                .map(c -> SMALL.indexOf(c) < 0 ? c : LARGE.charAt(SMALL.indexOf(c)))
                .forEach(c -> result.append((char) c));
        return result.toString();
    }

    private static char half(char letter) {
        if ((letter >= '0' && letter <= '9')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= 'ｱ' && letter <= 'ﾟ')
                || PLAIN.indexOf(letter) >= 0) {
            return letter;
        }
        return HALF.getOrDefault((int) letter, (char) 0);
    }
}
