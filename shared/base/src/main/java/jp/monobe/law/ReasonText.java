package jp.monobe.law;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import jp.monobe.kernel.Wareki;
import jp.monobe.kernel.Yen;

/**
 * Puts reasons into words: the sentence of their key, dates in the Japanese calendar, yen with
 * commas.
 */
public final class ReasonText {

    private final UnaryOperator<String> sentences;

    /** With sentences from elsewhere, such as a program's own message source: key to pattern. */
    public ReasonText(UnaryOperator<String> sentences) {
        this.sentences = sentences;
    }

    /** With the product's own sentences, {@code messages/law_ja.properties}. */
    public static ReasonText japanese() {
        return new ReasonText(ResourceBundle.getBundle("messages.law", Locale.JAPANESE)::getString);
    }

    public String of(Reason reason) {
        var words = reason.arguments().stream().map(ReasonText::word).toArray();
        return new MessageFormat(sentences.apply(reason.messageKey()), Locale.JAPAN).format(words);
    }

    public List<String> of(List<Reason> reasons) {
        return reasons.stream().map(this::of).toList();
    }

    private static String word(Object argument) {
        return switch (argument) {
            case LocalDate date -> Wareki.date(date);
            case YearMonth month -> Wareki.month(month);
            case Yen yen -> yen.formatted();
            default -> argument.toString();
        };
    }
}
