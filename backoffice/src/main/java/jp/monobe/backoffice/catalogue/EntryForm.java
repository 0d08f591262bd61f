package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import jp.monobe.frontend.ui.ErrorSummary;
import jp.monobe.publishing.EntryField;
import jp.monobe.publishing.EntryText;
import jp.monobe.publishing.FieldChange;
import jp.monobe.publishing.FieldProblem;

/** All fields of an entry, in the parts in which one thinks of it. */
final class EntryForm extends Composite<Div> {

    /** The parts of the form, each from one field to another. */
    private enum Part {
        NAME(EntryField.TITLE, EntryField.SENSITIVE),
        TEXT(EntryField.SUMMARY, EntryField.FAQ),
        BASIS(EntryField.LAWS, EntryField.CONTACT_ADDRESS),
        FINDING(EntryField.SYNONYMS, EntryField.TEXT_FROM),
        SOURCE(EntryField.EVIDENCE, EntryField.EDITOR_NOTE);

        private final Set<EntryField> fields;

        Part(EntryField first, EntryField last) {
            fields = EnumSet.range(first, last);
        }
    }

    /** Of a city's own entries alone. */
    private static final Set<EntryField> OF_CITIES =
            EnumSet.of(EntryField.NATIONAL, EntryField.TEXT_FROM);

    private final Map<EntryField, EntryControl> controls = new EnumMap<>(EntryField.class);
    private final ErrorSummary errors = new ErrorSummary();

    EntryForm(EntryText text, boolean national, BiConsumer<EntryControl, FieldChange> left) {
        getContent().setClassName("stack entry-form");
        getContent().add(errors);
        for (var part : Part.values()) {
            var section = new Section(new H2(getTranslation("office.entry.part." + part)));
            section.setClassName("case-block stack");
            part.fields.stream()
                    .filter(field -> !(national && OF_CITIES.contains(field)))
                    .map(field -> new EntryControl(field, text.get(field), left))
                    .forEach(control -> {
                        controls.put(control.field(), control);
                        section.add(control);
                    });
            getContent().add(section);
        }
    }

    /** All fields as they are now, with what others wrote meanwhile. */
    void keep(EntryText text) {
        controls.forEach((field, control) -> control.keep(text.get(field)));
    }

    void complain(List<FieldProblem> problems) {
        controls.values().forEach(control -> control.complain(""));
        problems.forEach(problem -> {
            var control = controls.get(problem.field());
            if (control != null) {
                control.complain(EntryWords.problem(problem));
            }
        });
        errors.show(problems.stream().map(EntryForm::line).toList());
    }

    private static ErrorSummary.Problem line(FieldProblem problem) {
        return new ErrorSummary.Problem(
                EntryControl.idOf(problem.field()),
                EntryWords.field(problem.field()) + ": " + EntryWords.problem(problem));
    }
}
