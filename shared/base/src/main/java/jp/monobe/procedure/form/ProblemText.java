package jp.monobe.procedure.form;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.PeopleGroup;

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

    /** As one of a list: whose it is as well, where the page asks about several people. */
    public String inList(Problem problem, FormView view) {
        return whose(problem.key(), of(problem), view);
    }

    /** The same of words that are no problem of the form's. */
    public String whose(AnswerKey key, String words, FormView view) {
        return view.steps().stream()
                .flatMap(step -> step.people().stream())
                .distinct()
                .flatMap(group -> name(key, group, view.people(group)).stream())
                .findFirst()
                .filter(who -> !words.contains(who))
                .map(who -> format("form.whose", who, words))
                .orElse(words);
    }

    private Optional<String> name(AnswerKey key, PeopleGroup group, List<GroupMember> people) {
        return people.stream()
                .filter(person -> people.size() > 1 && person.key().equals(key.person()))
                .findFirst()
                .map(person ->
                        person.name() == null
                                ? format(
                                        "form.whose.unnamed",
                                        String.valueOf(people.indexOf(person) + 1),
                                        group.noun())
                                : format("form.whose.named", person.name()));
    }

    private String format(String key, Object... values) {
        return new MessageFormat(sentences.apply(key), Locale.JAPAN).format(values);
    }

    public String of(Problem problem) {
        return format(problem.messageKey(), problem.args().toArray());
    }
}
