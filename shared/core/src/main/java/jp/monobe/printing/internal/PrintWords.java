package jp.monobe.printing.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of printing lists and file names (印刷の文言). */
final class PrintWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.printing", Locale.JAPANESE);

    private PrintWords() {}

    static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.JAPAN).format(values);
    }
}
