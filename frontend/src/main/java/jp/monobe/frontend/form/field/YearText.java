package jp.monobe.frontend.form.field;

import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads a year as people write it: {@code 2026}, {@code R8}, {@code 令和8}, {@code 令和元年}. */
final class YearText {

    private static final Pattern GREGORIAN = Pattern.compile("([0-9]{4})年?");
    private static final Pattern JAPANESE = Pattern.compile("(\\D{1,2})\\.?([0-9]{1,2}|元)年?");

    /** The year before each era's first. */
    private static final Map<String, Integer> BEFORE =
            Map.ofEntries(
                    Map.entry("令和", before(JapaneseEra.REIWA)),
                    Map.entry("令", before(JapaneseEra.REIWA)),
                    Map.entry("R", before(JapaneseEra.REIWA)),
                    Map.entry("平成", before(JapaneseEra.HEISEI)),
                    Map.entry("平", before(JapaneseEra.HEISEI)),
                    Map.entry("H", before(JapaneseEra.HEISEI)),
                    Map.entry("昭和", before(JapaneseEra.SHOWA)),
                    Map.entry("昭", before(JapaneseEra.SHOWA)),
                    Map.entry("S", before(JapaneseEra.SHOWA)),
                    Map.entry("大正", before(JapaneseEra.TAISHO)),
                    Map.entry("大", before(JapaneseEra.TAISHO)),
                    Map.entry("T", before(JapaneseEra.TAISHO)));

    private YearText() {}

    static OptionalInt parse(String typed) {
        var text = Controls.narrow(typed).toUpperCase(Locale.ROOT);
        var gregorian = GREGORIAN.matcher(text);
        if (gregorian.matches()) {
            return OptionalInt.of(Integer.parseInt(gregorian.group(1)));
        }
        var japanese = JAPANESE.matcher(text);
        if (japanese.matches() && BEFORE.containsKey(japanese.group(1))) {
            var year = japanese.group(2).equals("元") ? 1 : Integer.parseInt(japanese.group(2));
            return OptionalInt.of(BEFORE.get(japanese.group(1)) + year);
        }
        return OptionalInt.empty();
    }

    private static int before(JapaneseEra era) {
        return JapaneseChronology.INSTANCE.prolepticYear(era, 2) - 2;
    }
}
