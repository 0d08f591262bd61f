package jp.monobe.arrears.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of letters on arrears (滞納整理の文言). */
final class ArrearsWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.arrears", Locale.JAPANESE);

    private ArrearsWords() {}

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.JAPAN).format(values);
    }
}
