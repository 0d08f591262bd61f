package jp.monobe.frontend.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.monobe.frontend.form.field.InputField;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.procedure.form.GroupMember;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.TypedPerson;

/** The people a step asks about (対象の人々); somebody may be added, and removed with a way back. */
final class PeopleList extends Div {

    private final Filling filling;
    private final Step step;
    private final PeopleGroup group;
    private final Consumer<InputField> left;
    private final Runnable changed;
    private final List<PersonSection> sections = new ArrayList<>();
    private final Div people = new Div();
    private final Div undo = new Div();
    private final Optional<OfferedPeople> offered;

    PeopleList(
            Filling filling,
            Step step,
            PeopleGroup group,
            Consumer<InputField> left,
            Runnable changed) {
        this.filling = filling;
        this.step = step;
        this.group = group;
        this.left = left;
        this.changed = changed;
        setClassName("fields");
        add(people, undo);
        boolean open =
                group.typing() && filling.context().mending().isOpen(AnswerKey.of(groupKey()));
        offered =
                open
                        ? Optional.of(new OfferedPeople(filling, group, this::addPerson))
                        : Optional.empty();
        offered.ifPresent(this::add);
        if (open) {
            var another =
                    ActionButton.secondary(
                            getTranslation("fill.person.add", group.noun()),
                            () -> addPerson(nobody()));
            another.setId(addId());
            add(another);
        }
        fill();
    }

    /** Where the summary leads when nobody is there. */
    String addId() {
        return "add-" + group.id();
    }

    String groupKey() {
        return Mending.PEOPLE + group.id();
    }

    private void fill() {
        sections.clear();
        people.removeAll();
        filling.view().people(step).forEach(this::put);
        if (sections.isEmpty()) {
            people.add(new Paragraph(getTranslation("fill.person.nobody", group.noun())));
        }
        offered.ifPresent(OfferedPeople::refresh);
    }

    private void put(GroupMember person) {
        var section = new PersonSection(filling, step, group, person, left, this::remove);
        sections.add(section);
        people.add(section);
    }

    private TypedPerson nobody() {
        var key = filling.context().personKeys().get();
        return new TypedPerson(key, group.id(), null, null, null, null);
    }

    private void addPerson(TypedPerson person) {
        filling.save(person);
        undo.removeAll();
        fill();
        sections.getLast().focus();
        changed.run();
    }

    private void remove(PersonSection section) {
        var before = filling.answers();
        filling.remove(section.key());
        fill();
        offerUndo(section.key(), before);
        changed.run();
    }

    private void offerUndo(String key, Answers before) {
        var back =
                ActionButton.secondary(
                        getTranslation("fill.person.undo"),
                        () -> {
                            filling.restore(key, before);
                            undo.removeAll();
                            fill();
                            sections.getLast().focus();
                            changed.run();
                        });
        undo.removeAll();
        undo.add(
                new NotificationBanner(Tone.NEUTRAL, getTranslation("fill.person.removed"), back)
                        .announced());
        back.focus();
    }

    boolean describes(InputField input) {
        return sections.stream().anyMatch(section -> section.describes(input));
    }

    void refresh() {
        sections.forEach(PersonSection::refresh);
    }

    Stream<InputField> inputs() {
        return sections.stream().flatMap(PersonSection::inputs);
    }
}
