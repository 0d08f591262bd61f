package jp.monobe.frontend.form;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.monobe.frontend.form.field.InputField;
import jp.monobe.frontend.form.field.InputFields;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.frontend.ui.Hidden;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.Step;
import org.jspecify.annotations.Nullable;

/** The questions about one person (一人分の質問): whom the registry knows is shown, else typed. */
final class PersonSection extends Section {

    private final Filling filling;
    private final GroupMember person;
    private final H2 heading = new H2();
    private final @Nullable TypedPersonFields typed;
    private final FieldList fields;
    private final Consumer<InputField> left;

    PersonSection(
            Filling filling,
            Step step,
            PeopleGroup group,
            GroupMember person,
            Consumer<InputField> left,
            Consumer<PersonSection> remove) {
        this.filling = filling;
        this.person = person;
        this.left = left;
        var context = filling.context();
        heading.setText(person.name() == null ? added(group) : person.name());
        heading.setClassName("person__name");
        heading.setId("p-" + person.key().replaceAll("[^A-Za-z0-9_-]", "-"));
        setClassName("person");
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        fields = new FieldList(filling, step, person.key(), left);
        add(heading);
        if (person.isTyped() && isOpen()) {
            var make = new InputFields(context.banks(), context.attachments());
            typed = new TypedPersonFields(make, group, person, this::personLeft);
            context.mending().words(whole(person)).ifPresent(typed::ask);
            add(typed, fields);
            if (context.mending().isOpen(AnswerKey.of(Mending.PEOPLE + group.id()))) {
                add(removal(group, remove));
            }
        } else {
            typed = null;
            add(facts(), fields);
        }
    }

    private boolean isOpen() {
        return filling.context().mending().isOpen(whole(person));
    }

    private static AnswerKey whole(GroupMember person) {
        return AnswerKey.of(Mending.PERSON, person.key());
    }

    private String added(PeopleGroup group) {
        return getTranslation("fill.person.added", group.noun());
    }

    private Paragraph facts() {
        var mark = new Span(getTranslation("ui.from-registry"));
        mark.setClassName("source-mark");
        var facts = new Paragraph();
        facts.setClassName("person__facts");
        if (person.birthDate() != null) {
            facts.add(new Span(born(person.birthDate())));
        }
        if (person.relation() != null) {
            facts.add(new Span(Relations.word(person.relation())));
        }
        if (!person.isTyped()) {
            facts.add(mark);
        }
        return facts;
    }

    private String born(LocalDate date) {
        return getTranslation("fill.person.born", DateText.of(date));
    }

    private ActionButton removal(PeopleGroup group, Consumer<PersonSection> remove) {
        var button =
                ActionButton.danger(
                        getTranslation("fill.person.remove"), () -> remove.accept(this));
        button.add(new Hidden(":" + added(group)));
        return button;
    }

    private void personLeft(InputField input) {
        if (typed != null) {
            var now = typed.person();
            filling.save(now);
            if (now.name() != null) {
                heading.setText(now.name());
            }
        }
        left.accept(input);
    }

    /** Whether this input says who the person is, and was saved as such. */
    boolean describes(InputField input) {
        return typed != null && typed.has(input);
    }

    String key() {
        return person.key();
    }

    void refresh() {
        fields.refresh();
    }

    Stream<InputField> inputs() {
        var own = typed == null ? Stream.<InputField>empty() : typed.inputs().stream();
        return Stream.concat(own, fields.inputs());
    }

    void focus() {
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}
