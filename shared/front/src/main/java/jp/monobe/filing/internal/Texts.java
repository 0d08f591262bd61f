package jp.monobe.filing.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of the documents this room draws, from {@code messages/front_ja.properties}. */
final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("messages/front", Locale.JAPANESE);

    private Texts() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString("filing." + key), Locale.JAPANESE)
                .format(arguments);
    }
}
