package jp.monobe.procedure.form;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.monobe.document.FilingCopy.Entry;
import jp.monobe.document.FilingCopy.Section;
import jp.monobe.kernel.Wareki;
import jp.monobe.procedure.model.Step;
import org.jspecify.annotations.Nullable;

/** A form's answers as a document reads them: a section a page, and one for each person in it. */
public final class FilingSections {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.form", Locale.JAPANESE);

    private final FormView view;
    private final AnswerText text;

    /**
     * @param fileNames of the files that are at hand
     */
    public FilingSections(FormView view, Function<UUID, Optional<String>> fileNames) {
        this.view = view;
        this.text = new AnswerText(fileNames);
    }

    public List<Section> all() {
        return view.steps().stream()
                .flatMap(this::of)
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private Stream<Section> of(Step step) {
        if (step.people().isEmpty()) {
            return Stream.of(new Section(step.title(), entries(view.questions(step).stream())));
        }
        return view.people(step).stream().map(person -> about(step, person));
    }

    private Section about(Step step, GroupMember person) {
        boolean known = !person.isTyped();
        var entries = new ArrayList<Entry>();
        add(entries, "copy.person.kana", person.kana(), known);
        var birth = person.birthDate();
        add(entries, "copy.person.birth-date", birth == null ? null : Wareki.date(birth), known);
        entries.addAll(
                entries(
                        view.questions(step).stream()
                                .filter(question -> person.key().equals(question.key().person()))));
        return new Section(word("copy.person.title", step.title(), name(person)), entries);
    }

    private static String name(GroupMember person) {
        return person.name() == null ? "" : person.name();
    }

    private static void add(
            List<Entry> entries, String label, @Nullable String value, boolean known) {
        if (value != null) {
            entries.add(new Entry(word(label), value, known));
        }
    }

    private List<Entry> entries(Stream<Question> questions) {
        return questions
                .flatMap(question ->
                        view.answers().get(question.key()).stream()
                                .map(answer ->
                                        new Entry(
                                                question.field().common().label(),
                                                text.of(question.field(), answer))))
                .toList();
    }

    private static String word(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), Locale.JAPANESE).format(arguments);
    }
}
