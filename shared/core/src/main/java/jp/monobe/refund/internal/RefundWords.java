package jp.monobe.refund.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of letters on what is given back (還付・充当の文言). */
final class RefundWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.refund", Locale.JAPANESE);

    private RefundWords() {}

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.JAPAN).format(values);
    }
}
