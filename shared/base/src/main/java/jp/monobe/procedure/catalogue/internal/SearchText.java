package jp.monobe.procedure.catalogue.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings made equal for searching only: width, case, dashes, hiragana and katakana. */
final class SearchText {

    private static final Pattern DASH_IN_KANA = Pattern.compile("(?<=[ぁ-ゖァ-ヺー])[-‐‑‒–—―−~〜]");
    private static final Pattern MIDDLE_DOT = Pattern.compile("[・･]");
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s]+");

    /** Letters not yet turned into kana by the keyboard: てあt. */
    private static final Pattern HALF_TYPED = Pattern.compile("(?<=[ぁ-ゖ])[a-z]{1,2}(?=\\s|$)");

    private static final Pattern KANA = Pattern.compile("[ぁ-ゖァ-ヺー]+");

    private SearchText() {}

    /** ﾌｧﾐ･ｻﾎﾟ → ファミサポ, ＤＶ → dv, サポ-ト → サポート. */
    static String key(String text) {
        var wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var dashed = DASH_IN_KANA.matcher(wide).replaceAll("ー");
        return MIDDLE_DOT.matcher(HALF_TYPED.matcher(dashed).replaceAll("")).replaceAll("");
    }

    /** Width and case alone, letter for letter, so that places in the text stay as they are. */
    static String keyOfSameLength(String text) {
        var same = new StringBuilder(text.length());
        text.chars()
                .mapToObj(letter -> String.valueOf((char) letter))
                .map(letter -> key(letter).length() == 1 ? key(letter) : letter)
                .forEach(same::append);
        return same.toString();
    }

    /** The parts between blanks and punctuation of a text already made a {@link #key}. */
    static List<String> parts(String key) {
        return Arrays.stream(BETWEEN_WORDS.split(key)).filter(part -> !part.isEmpty()).toList();
    }

    static boolean isKana(String part) {
        return KANA.matcher(part).matches();
    }

    static String katakana(String text) {
        var result = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point >= 'ぁ' && point <= 'ゖ' ? point + ('ァ' - 'ぁ') : point)
                .forEach(result::appendCodePoint);
        return result.toString();
    }
}
