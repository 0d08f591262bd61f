package jp.monobe.closing.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the reports (日計表・月計表の文言). */
final class ClosingWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.closing", Locale.JAPANESE);

    private ClosingWords() {}

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.JAPAN).format(values);
    }
}
