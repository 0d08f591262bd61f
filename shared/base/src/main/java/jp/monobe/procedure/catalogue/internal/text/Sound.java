package jp.monobe.procedure.catalogue.internal.text;

import java.util.regex.Pattern;

/** Readings made equal where people hear no difference: がくどう, がくどー and gakudo. */
public final class Sound {

    private static final Pattern LONG_O =
            Pattern.compile("(?<=[オコソトノホモヨロゴゾドボポョォウクスツヌフムユルグズヅブプュゥ])ウ|(?<=[オコソトノホモヨロゴゾドボポョ])オ");

    private Sound() {}

    /** Katakana without long vowels and with one letter for each sound. */
    public static String of(String katakana) {
        var brief = LONG_O.matcher(katakana.replace("ー", "")).replaceAll("");
        return brief.replace('ヂ', 'ジ').replace('ヅ', 'ズ').replace('ヲ', 'オ');
    }
}
