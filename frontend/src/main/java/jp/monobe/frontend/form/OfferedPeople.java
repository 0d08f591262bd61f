package jp.monobe.frontend.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.DateText;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.TypedPerson;

/** People typed in an earlier form (前に入力した方), each put into this one by a press. */
final class OfferedPeople extends Div {

    private final Filling filling;
    private final PeopleGroup group;
    private final Consumer<TypedPerson> add;

    OfferedPeople(Filling filling, PeopleGroup group, Consumer<TypedPerson> add) {
        this.filling = filling;
        this.group = group;
        this.add = add;
        setClassName("stack");
        refresh();
    }

    /** Who is in the form by now is not offered again. */
    void refresh() {
        removeAll();
        var offered = offered(filling.view());
        setVisible(!offered.isEmpty());
        if (offered.isEmpty()) {
            return;
        }
        add(new Paragraph(getTranslation("fill.person.offered")));
        offered.forEach(person -> add(button(person)));
    }

    private ActionButton button(TypedPerson person) {
        return ActionButton.secondary(
                getTranslation("fill.person.offer", person.name(), DateText.of(birthDate(person))),
                () ->
                        add.accept(
                                new TypedPerson(
                                        filling.context().personKeys().get(),
                                        group.id(),
                                        person.name(),
                                        person.kana(),
                                        person.birthDate(),
                                        relation(person))));
    }

    /** A relation the group does not know is asked anew. */
    private @org.jspecify.annotations.Nullable String relation(TypedPerson person) {
        var relation = person.relation();
        return relation != null && group.relations().contains(relation) ? relation : null;
    }

    private List<TypedPerson> offered(FormView view) {
        return filling.context().earlier().people().stream()
                .filter(person -> person.name() != null && person.birthDate() != null)
                .filter(person -> group.mayHold(birthDate(person), view.today()))
                .filter(person -> isMissing(person, view))
                .toList();
    }

    private static LocalDate birthDate(TypedPerson person) {
        return Objects.requireNonNull(person.birthDate());
    }

    /** Neither in the household the city knows nor typed into this form, in whatever group. */
    private static boolean isMissing(TypedPerson person, FormView view) {
        var known =
                Stream.concat(
                        Stream.of(view.known().applicant()), view.known().household().stream());
        return known.noneMatch(other -> isSame(person, other))
                && view.answers().people().stream().noneMatch(other -> isSame(person, other));
    }

    private static boolean isSame(TypedPerson one, KnownPerson other) {
        return other.name().equals(one.name()) && other.birthDate().equals(one.birthDate());
    }

    private static boolean isSame(TypedPerson one, TypedPerson other) {
        return Objects.equals(one.name(), other.name())
                && Objects.equals(one.birthDate(), other.birthDate());
    }
}
