package jp.monobe.registry.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address made comparable down to 町字 and 番地: prefecture and municipality left away, numbers in
 * figures with hyphens, 方書 cut off. Two addresses agree when their keys are equal.
 *
 * @param town 町字, such as 大埇甲
 * @param numbers 丁目, 番地 and 枝番 such as {@code 1-2-3}; empty for 番地なし
 */
public record AddressKey(String town, String numbers) {

    private static final String KANJI = "[〇一二三四五六七八九十百千]+";
    private static final Pattern COUNTED = Pattern.compile("(" + KANJI + ")(?=丁目|番地|番(?!町)|号)");
    private static final Pattern BRANCH =
            Pattern.compile("(?<=\\d|番地)の(" + KANJI + ")(?=番地|の|$| )");

    /** Not 号, after which only a building can follow. */
    private static final Pattern UNIT = Pattern.compile("(?<=\\d)(?:丁目 ?|番地の?|番(?!町)|の)(?=\\d)");

    private static final Pattern DASH = Pattern.compile("(?<=\\d)[-‐‑‒–—―−ー](?=\\d)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SECTION = Pattern.compile("大字|字");
    private static final Pattern NUMBERS = Pattern.compile("\\d+(?:-\\d+)*");

    /**
     * @param prefecture and {@code municipality}: left away where the line begins with them
     */
    public static AddressKey of(String line, String prefecture, String municipality) {
        var text = SPACES.matcher(CharacterVariants.fold(line).strip()).replaceAll(" ");
        text = without(text, prefecture);
        text = without(text, municipality);
        text = figures(text);
        text = DASH.matcher(UNIT.matcher(text).replaceAll("-")).replaceAll("-");
        var numbers = NUMBERS.matcher(text);
        return numbers.find()
                ? new AddressKey(town(text.substring(0, numbers.start())), numbers.group())
                : new AddressKey(town(text), "");
    }

    private static String without(String text, String beginning) {
        var folded = CharacterVariants.fold(beginning);
        return text.startsWith(folded) ? text.substring(folded.length()).strip() : text;
    }

    private static String figures(String text) {
        var counted = COUNTED.matcher(text).replaceAll(AddressKey::figure);
        return BRANCH.matcher(counted).replaceAll(found -> "の" + figure(found));
    }

    private static String figure(java.util.regex.MatchResult found) {
        return Matcher.quoteReplacement(String.valueOf(KanjiNumeral.valueOf(found.group(1))));
    }

    /** ヶ and ノ are written in two ways in place names. */
    private static String town(String text) {
        return SECTION.matcher(text)
                .replaceAll("")
                .replace(" ", "")
                .replace('ヶ', 'ケ')
                .replace('が', 'ケ')
                .replace('ノ', 'の')
                .replace('之', 'の');
    }
}
