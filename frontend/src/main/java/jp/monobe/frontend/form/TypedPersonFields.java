package jp.monobe.frontend.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.monobe.frontend.form.field.Entry;
import jp.monobe.frontend.form.field.InputField;
import jp.monobe.frontend.form.field.InputFields;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is whom the registry does not know (追加した人): name, reading, birth date, relation. The
 * same controls as any field; their keys are those under which the check reports.
 */
final class TypedPersonFields extends Div {

    private static final int LONGEST_NAME = 100;

    private final PeopleGroup group;
    private final String key;
    private final InputField name;
    private final InputField kana;
    private final InputField birthDate;
    private final InputField relation;

    TypedPersonFields(
            InputFields make, PeopleGroup group, GroupMember person, Consumer<InputField> left) {
        this.group = group;
        this.key = person.key();
        name = made(make, text("person.name", Field.Text.Kind.PLAIN), left);
        kana = made(make, text("person.kana", Field.Text.Kind.KANA), left);
        birthDate = made(make, new Field.Day(common("person.birth-date"), true, false), left);
        relation = made(make, relations(), left);
        setClassName("fields");
        name.show(answer(person.name()));
        kana.show(answer(person.kana()));
        birthDate.show(person.birthDate() == null ? null : new Answer.Day(person.birthDate()));
        relation.show(person.relation() == null ? null : new Answer.Chosen(person.relation()));
        inputs().forEach(input -> add(input.component()));
    }

    /** What the office says of who she is stands where that begins. */
    void ask(String words) {
        name.ask(words);
    }

    private InputField made(InputFields make, Field field, Consumer<InputField> left) {
        return make.of(field, AnswerKey.of(field.id(), key), left).orElseThrow();
    }

    private static Field.Common common(String id) {
        var label = UI.getCurrent().getTranslation("fill." + id);
        return new Field.Common(id, label, "", true, new Condition.Always());
    }

    private static Field text(String id, Field.Text.Kind kind) {
        return new Field.Text(common(id), kind, LONGEST_NAME);
    }

    private Field relations() {
        var options =
                group.relations().stream()
                        .map(code -> new Field.Option(code, Relations.word(code), null))
                        .toList();
        return new Field.Choice(common("person.relation"), options);
    }

    private static @Nullable Answer answer(@Nullable String text) {
        return text == null ? null : new Answer.Text(text);
    }

    List<InputField> inputs() {
        return List.of(name, kana, birthDate, relation);
    }

    boolean has(InputField input) {
        return Stream.of(name, kana, birthDate, relation).anyMatch(each -> each == input);
    }

    TypedPerson person() {
        return new TypedPerson(
                key, group.id(), text(name), text(kana), date(birthDate), code(relation));
    }

    private static @Nullable String text(InputField input) {
        return input.entry() instanceof Entry.Given(Answer.Text(var text)) ? text : null;
    }

    private static @Nullable LocalDate date(InputField input) {
        return input.entry() instanceof Entry.Given(Answer.Day(var date)) ? date : null;
    }

    private static @Nullable String code(InputField input) {
        return input.entry() instanceof Entry.Given(Answer.Chosen(var code)) ? code : null;
    }
}
