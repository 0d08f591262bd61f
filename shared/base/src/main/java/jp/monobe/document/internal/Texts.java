package jp.monobe.document.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of documents (帳票の文言), from {@code messages/document_ja.properties}. */
public final class Texts {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("messages/document", Locale.JAPANESE);

    private Texts() {}

    /** Throws {@link java.util.MissingResourceException} when the key is unknown. */
    public static String of(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.JAPANESE).format(arguments);
    }
}
