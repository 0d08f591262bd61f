package jp.monobe.casework.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** This room's sentences, {@code messages/casework_ja.properties}. */
public final class CaseWords {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("messages.casework", Locale.JAPANESE);

    private CaseWords() {}

    public static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.JAPAN).format(arguments);
    }
}
