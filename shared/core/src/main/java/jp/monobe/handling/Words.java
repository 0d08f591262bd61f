package jp.monobe.handling;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import jp.monobe.casework.model.Check;
import jp.monobe.kernel.Wareki;

/** This room's sentences, {@code messages/handling_ja.properties}. */
final class Words {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("messages.handling", Locale.JAPANESE);

    private Words() {}

    static String of(String key, Object... arguments) {
        var words = Arrays.stream(arguments).map(Words::word).toArray();
        return new MessageFormat(BUNDLE.getString(key), Locale.JAPAN).format(words);
    }

    private static Object word(Object argument) {
        return argument instanceof java.time.LocalDate date
                ? Wareki.date(date)
                : argument.toString();
    }

    /** {@code how} names the sentence, such as {@code look}. */
    static Check check(String code, Check.Tone tone, String how, Object... arguments) {
        return new Check(
                code,
                tone,
                of("handled.check." + code + ".title"),
                of("handled.check." + code + "." + how, arguments));
    }
}
