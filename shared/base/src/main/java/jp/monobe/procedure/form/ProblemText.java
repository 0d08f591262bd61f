package jp.monobe.procedure.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/** Puts problems into words that say what to do. */
public final class ProblemText {

    private final UnaryOperator<String> sentences;

    /** With sentences from elsewhere, such as a program's own message source: key to pattern. */
    public ProblemText(UnaryOperator<String> sentences) {
        this.sentences = sentences;
    }

    /** With the product's own sentences, {@code messages/form_ja.properties}. */
    public static ProblemText japanese() {
        return new ProblemText(
                ResourceBundle.getBundle("messages.form", Locale.JAPANESE)::getString);
    }

    public String of(Problem problem) {
        var pattern = new MessageFormat(sentences.apply(problem.messageKey()), Locale.JAPAN);
        return pattern.format(problem.args().toArray());
    }
}
