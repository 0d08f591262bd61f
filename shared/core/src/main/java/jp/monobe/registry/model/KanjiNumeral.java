package jp.monobe.registry.model;

/** A number written in kanji (漢数字), below ten thousand: 十二, 百二十, 二〇一. */
final class KanjiNumeral {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNITS = "十百千";

    private KanjiNumeral() {}

    static int valueOf(String text) {
        int sum = 0;
        int digits = 0;
        boolean any = false;
        for (char c : text.toCharArray()) {
            int unit = UNITS.indexOf(c);
            if (unit < 0) {
                digits = digits * 10 + DIGITS.indexOf(c);
                any = true;
            } else {
                sum += (any ? digits : 1) * (int) Math.pow(10, unit + 1);
                digits = 0;
                any = false;
            }
        }
        return sum + digits;
    }
}
