package jp.monobe.resident;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address (メールアドレス) as people type it: full-width letters are narrowed, the domain is
 * lower-cased. Old mobile addresses with dots in odd places are let through; nothing that could end
 * a header line is.
 */
record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    static Optional<MailAddress> read(String typed) {
        var text = java.text.Normalizer.normalize(typed.strip(), java.text.Normalizer.Form.NFKC);
        if (text.length() > LONGEST || !SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        int at = text.indexOf('@');
        return Optional.of(
                new MailAddress(
                        text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT)));
    }
}
