package jp.monobe.standins.card;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How names are compared on the search page: without spaces, hiragana as katakana, widths alike.
 */
final class SearchText {

    private SearchText() {}

    static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var plain = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .map(c -> c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }
}
