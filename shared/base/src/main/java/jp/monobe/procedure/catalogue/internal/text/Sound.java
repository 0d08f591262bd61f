package jp.monobe.procedure.catalogue.internal.text;

/** Readings made equal where people hear no difference: がくどう, がくどー and gakudo. */
public final class Sound {

    /** After these an ウ makes the vowel long, after the first of them an オ too. */
    private static final String WITH_O = "オコソトノホモヨロゴゾドボポョォ";

    private static final String WITH_U = WITH_O + "ウクスツヌフムユルグズヅブプュゥ";

    private Sound() {}

    /** Katakana without long vowels and with one letter for each sound. */
    public static String of(String katakana) {
        var sound = new StringBuilder(katakana.length());
        char before = 0;
        for (int at = 0; at < katakana.length(); at++) {
            char letter = katakana.charAt(at);
            if (letter != 'ー') {
                if (!isLong(before, letter)) {
                    sound.append(alike(letter));
                }
                before = letter;
            }
        }
        return sound.toString();
    }

    private static boolean isLong(char before, char vowel) {
        return vowel == 'ウ' && WITH_U.indexOf(before) >= 0
                || vowel == 'オ' && WITH_O.indexOf(before) >= 0;
    }

    private static char alike(char letter) {
        return switch (letter) {
            case 'ヂ' -> 'ジ';
            case 'ヅ' -> 'ズ';
            case 'ヲ' -> 'オ';
            default -> letter;
        };
    }
}
