package jp.monobe.billing.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of bills as payers read them (請求の文言). */
public final class BillWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.billing", Locale.JAPANESE);

    private BillWords() {}

    public static String of(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.JAPAN).format(values);
    }
}
