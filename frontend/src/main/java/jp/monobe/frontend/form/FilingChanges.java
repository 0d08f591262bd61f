package jp.monobe.frontend.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.Question;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.reference.Banks;
import org.jspecify.annotations.Nullable;

/**
 * What a filing changed of the one before it (補正で変わったところ): each question whose answer reads
 * otherwise, and the people who were typed otherwise, came or went.
 */
public final class FilingChanges extends Composite<Div> {

    private final FormView before;
    private final FormView after;
    private final AnswerWords words;
    private final SummaryList list = new SummaryList();
    private boolean any;

    public FilingChanges(FormView before, FormView after, Map<UUID, String> fileNames) {
        this.before = before;
        this.after = after;
        words = new AnswerWords(Banks.japan(), id -> Optional.ofNullable(fileNames.get(id)));
        people();
        questions().values().forEach(this::question);
        getContent().add(any ? list : new Paragraph(getTranslation("fill.changed.none")));
    }

    private void people() {
        var then = typed(before.answers());
        var now = typed(after.answers());
        now.forEach((key, person) -> {
            var was = then.get(key);
            if (was == null) {
                row(name(key), "", getTranslation("fill.changed.added"));
            } else {
                part(key, "name", was, person, TypedPerson::name);
                part(key, "kana", was, person, TypedPerson::kana);
                part(key, "birth-date", was, person, FilingChanges::born);
                part(key, "relation", was, person, FilingChanges::relation);
            }
        });
        then.keySet().stream()
                .filter(key -> !now.containsKey(key))
                .forEach(key -> row(name(key), "", getTranslation("fill.changed.removed")));
    }

    private static Map<String, TypedPerson> typed(Answers answers) {
        var people = new LinkedHashMap<String, TypedPerson>();
        answers.people().forEach(person -> people.put(person.key(), person));
        return people;
    }

    private void part(
            String key,
            String part,
            TypedPerson was,
            TypedPerson is,
            Function<TypedPerson, @Nullable String> value) {
        row(
                label(getTranslation("fill.person." + part), key),
                Optional.ofNullable(value.apply(was)).orElse(""),
                Optional.ofNullable(value.apply(is)).orElse(""));
    }

    private static String born(TypedPerson person) {
        return person.birthDate() == null ? "" : DateText.of(person.birthDate());
    }

    private static String relation(TypedPerson person) {
        return person.relation() == null ? "" : Relations.word(person.relation());
    }

    /** In the order of the form; what is asked no more comes last. */
    private Map<AnswerKey, Question> questions() {
        var all = new LinkedHashMap<AnswerKey, Question>();
        Stream.concat(after.questions().stream(), before.questions().stream())
                .forEach(question -> all.putIfAbsent(question.key(), question));
        return all;
    }

    private void question(Question question) {
        var key = question.key();
        var label = question.field().common().label();
        row(
                key.person() == null ? label : label(label, key.person()),
                word(question, before.effective().get(key)),
                word(question, after.effective().get(key)));
    }

    private String word(Question question, Optional<Answer> answer) {
        return words.of(question.field(), answer);
    }

    private void row(String label, String was, String is) {
        if (was.equals(is)) {
            return;
        }
        any = true;
        list.add(
                label,
                was.isEmpty() && !is.isEmpty()
                        ? is
                        : getTranslation("fill.changed", was, orNone(is)));
    }

    private String orNone(String words) {
        return words.isEmpty() ? getTranslation("ui.no-answer") : words;
    }

    private String label(String label, String person) {
        return getTranslation("fill.changed.of", label, name(person));
    }

    private String name(String key) {
        return Stream.of(after, before)
                .flatMap(view ->
                        Stream.concat(
                                view.known().find(key).map(KnownPerson::name).stream(),
                                view.answers().people().stream()
                                        .filter(person -> person.key().equals(key))
                                        .map(person -> String.valueOf(person.name()))))
                .findFirst()
                .orElse("");
    }
}
