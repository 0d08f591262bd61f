package jp.monobe.procedure.catalogue.internal.text;

import java.util.regex.Pattern;

/** English words, as far as their form matters. */
final class Latin {

    private static final Pattern PLURAL = Pattern.compile("[a-z]{2,}[a-rt-z]s");

    private Latin() {}

    /** allowances → allowance; others stay as they are. */
    static String singular(String word) {
        return PLURAL.matcher(word).matches() ? word.substring(0, word.length() - 1) : word;
    }
}
