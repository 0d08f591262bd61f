package jp.monobe.allowance;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.monobe.kernel.Wareki;
import jp.monobe.kernel.Yen;

/** This room's sentences, {@code messages/allowance_ja.properties}. */
final class Words {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("messages.allowance", Locale.JAPANESE);

    private Words() {}

    static String of(String key, Object... arguments) {
        var words = Arrays.stream(arguments).map(Words::word).toArray();
        return new MessageFormat(BUNDLE.getString(key), Locale.JAPAN).format(words);
    }

    static String month(YearMonth month) {
        return Wareki.month(month);
    }

    private static Object word(Object argument) {
        return switch (argument) {
            case LocalDate date -> Wareki.date(date);
            case YearMonth month -> Wareki.month(month);
            case Yen yen -> yen.formatted();
            default -> argument.toString();
        };
    }
}
