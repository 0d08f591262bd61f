package jp.monobe.procedure.catalogue.internal.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spellings made equal for searching only: width, case, accents, dashes, hiragana and katakana. */
public final class SearchText {

    private static final Pattern DASH_IN_KANA = Pattern.compile("(?<=[ぁ-ゖァ-ヺー])[-‐‑‒–—―−~〜]");
    private static final Pattern MIDDLE_DOT = Pattern.compile("[・･]");

    /** What is no letter at all: controls, half a surrogate pair, pictures. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{C}\\p{So}\\p{Sk}]+");

    private static final Pattern ACCENTED = Pattern.compile("[\\p{IsLatin}&&[^a-z]]");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=[a-z])['’](?=[a-z])");

    /** English words belong together. */
    private static final Pattern BLANK_IN_LATIN = Pattern.compile("(?<=[a-z])[\\s-]+(?=[a-z])");

    private static final char KEPT_BLANK = '_';
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[\\p{Punct}\\p{IsPunctuation}\\s&&[^_]]+");

    /** Letters not yet turned into kana by the keyboard: てあt. */
    private static final Pattern HALF_TYPED = Pattern.compile("(?<=[ぁ-ゖ])[a-z]{1,2}(?=\\s|$)");

    private static final Pattern KANA = Pattern.compile("[ぁ-ゖァ-ヺー]+");
    private static final Pattern LATIN = Pattern.compile("[a-z]+( [a-z]+)*");

    private SearchText() {}

    /** ﾌｧﾐ･ｻﾎﾟ → ファミサポ, ＤＶ → dv, サポ-ト → サポート, Ōsaka → osaka. */
    public static String key(String text) {
        var wide = Normalizer.normalize(withMarksJoined(text), Normalizer.Form.NFKC);
        var bare = NO_TEXT.matcher(wide.toLowerCase(Locale.ROOT)).replaceAll(" ");
        var plain = APOSTROPHE.matcher(withoutAccents(bare)).replaceAll("");
        var dashed = DASH_IN_KANA.matcher(plain).replaceAll("ー");
        return MIDDLE_DOT.matcher(HALF_TYPED.matcher(dashed).replaceAll("")).replaceAll("");
    }

    /** か゛ typed as two letters is が. */
    private static String withMarksJoined(String text) {
        return text.replace('゛', '\u3099').replace('゜', '\u309a');
    }

    private static String withoutAccents(String text) {
        return ACCENTED.matcher(text)
                .replaceAll(letter ->
                        Normalizer.normalize(letter.group(), Normalizer.Form.NFD).substring(0, 1));
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

    /**
     * The parts between blanks and punctuation of a text already made a {@link #key}; Latin words
     * that follow each other are one part.
     */
    static List<String> parts(String key) {
        var kept =
                BLANK_IN_LATIN
                        .matcher(key.replace(KEPT_BLANK, ' '))
                        .replaceAll(String.valueOf(KEPT_BLANK));
        return Arrays.stream(BETWEEN_WORDS.split(kept))
                .filter(part -> !part.isEmpty())
                .map(part -> part.replace(KEPT_BLANK, ' '))
                .toList();
    }

    public static boolean isKana(String part) {
        return KANA.matcher(part).matches();
    }

    public static boolean isLatin(String part) {
        return LATIN.matcher(part).matches();
    }

    public static String katakana(String text) {
        var result = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point >= 'ぁ' && point <= 'ゖ' ? point + ('ァ' - 'ぁ') : point)
                .forEach(result::appendCodePoint);
        return result.toString();
    }
}
