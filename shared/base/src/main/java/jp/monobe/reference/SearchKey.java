package jp.monobe.reference;

import java.text.Normalizer;

/**
 * What names are compared by when somebody searches: width, hiragana or katakana, small or large
 * kana, spaces and dashes make no difference. Bank files write every small kana large.
 */
final class SearchKey {

    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";

    private SearchKey() {}

    static String of(String text) {
        var wide = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var key = new StringBuilder(wide.length());
        wide.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .map(SearchKey::plain)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /** A key without 濁点 and 半濁点: whether 南国 is ナンコク or ナンゴク only its people know. */
    static String unvoiced(String key) {
        return Normalizer.normalize(key, Normalizer.Form.NFD).replaceAll("[\\u3099\\u309A]", "");
    }

    /** Only the digits of a code as people type it: {@code 〒７８３-０００１} is 7830001. */
    static String digits(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[〒\\s\\-ー‐−–]", "");
    }

    /** A small katakana made large (ャ to ヤ); any other character as it is. */
    static int large(int point) {
        int small = SMALL.indexOf(point);
        return small < 0 ? point : LARGE.charAt(small);
    }

    private static int plain(int point) {
        int katakana = point >= 'ぁ' && point <= 'ゖ' ? point + ('ァ' - 'ぁ') : point;
        return switch (katakana) {
            case '-', '‐', '‑', '–', '—', '―', '−' -> 'ー';
            default -> Character.toUpperCase(large(katakana));
        };
    }
}
