package jp.monobe.procedure.catalogue.internal.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Japanese in Latin letters (ローマ字), Hepburn and Kunrei alike, as katakana. */
public final class Romaji {

    private static final String VOWELS = "aiueo";
    private static final int LONGEST_SYLLABLE = 3;

    /** A row: its consonant, then the kana for a, i, u, e, o; a dot where there is none. */
    private static final String[] ROWS = {
        " アイウエオ", "k カキクケコ", "s サシスセソ", "t タチツテト", "n ナニヌネノ", "h ハヒフヘホ", "m マミムメモ",
        "r ラリルレロ", "w ワ...ヲ", "g ガギグゲゴ", "z ザジズゼゾ", "d ダヂヅデド", "b バビブベボ", "p パピプペポ",
        "y ヤ.ユ.ヨ"
    };

    /**
     * A row before a small ya, yu, yo: its consonants, its kana; sh, ch, j have all five vowels.
     */
    private static final String[] GLIDES = {
        "ky キ", "gy ギ", "ny ニ", "hy ヒ", "by ビ", "py ピ", "my ミ", "ry リ", "sy シ", "ty チ", "zy ジ",
        "jy ジ", "sh シ", "ch チ", "j ジ"
    };

    private static final Pattern M_BEFORE_LIPS = Pattern.compile("m(?=[bmp])");
    private static final Pattern DOUBLED = Pattern.compile("([bcdfghjkpqrstwyz])(?=\\1)|t(?=ch)");

    private static final Map<String, String> SYLLABLES = syllables();

    private Romaji() {}

    /** jidou teate → ジドウテアテ; none if it is not Japanese throughout. */
    public static Optional<String> katakana(String latin) {
        var letters = latin.replace(" ", "");
        letters = DOUBLED.matcher(M_BEFORE_LIPS.matcher(letters).replaceAll("n")).replaceAll("Q");
        var kana = new StringBuilder();
        for (int at = 0; at < letters.length(); ) {
            int length = lengthOfSyllable(letters, at);
            if (length == 0) {
                return Optional.empty();
            }
            kana.append(SYLLABLES.get(letters.substring(at, at + length)));
            at += length;
        }
        return Optional.of(kana.toString());
    }

    private static int lengthOfSyllable(String letters, int at) {
        int length = Math.min(LONGEST_SYLLABLE, letters.length() - at);
        while (length > 0 && !SYLLABLES.containsKey(letters.substring(at, at + length))) {
            length--;
        }
        return length;
    }

    private static Map<String, String> syllables() {
        var all = new HashMap<String, String>();
        for (var row : ROWS) {
            var parts = row.split(" ", 2);
            for (int vowel = 0; vowel < VOWELS.length(); vowel++) {
                if (parts[1].charAt(vowel) != '.') {
                    all.put(parts[0] + VOWELS.charAt(vowel), parts[1].substring(vowel, vowel + 1));
                }
            }
        }
        for (var glide : GLIDES) {
            var parts = glide.split(" ");
            all.put(parts[0] + "a", parts[1] + "ャ");
            all.put(parts[0] + "u", parts[1] + "ュ");
            all.put(parts[0] + "o", parts[1] + "ョ");
            all.putIfAbsent(parts[0] + "e", parts[1] + "ェ");
        }
        all.putAll(
                Map.of(
                        "shi", "シ", "chi", "チ", "tsu", "ツ", "ji", "ジ", "fu", "フ", "fa", "ファ", "fi",
                        "フィ", "fe", "フェ", "fo", "フォ", "n", "ン"));
        all.put("Q", "ッ");
        return Map.copyOf(all);
    }
}
