package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.Tick;
import jp.monobe.publishing.model.Validity;
import org.jspecify.annotations.Nullable;

/** On which days the text shall hold, and handing it to a second person (公開の申し出). */
final class ProposeForm extends Composite<Section> {

    /** What is said with the proposal. */
    record Proposal(String note, boolean checked) {}

    private final Input from;
    private final Input until;
    private final TextArea note = new TextArea();
    private final Tick checked = new Tick();
    private final Asked untilAsked;

    ProposeForm(Validity validity, Consumer<Validity> hold, Consumer<Proposal> propose) {
        from = date(validity.from());
        until = date(validity.until());
        from.addValueChangeListener(_ -> hold.accept(validity()));
        until.addValueChangeListener(_ -> hold.accept(validity()));
        note.setClassName("input");
        untilAsked = asked("propose-until", "office.propose.until", until);
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(getTranslation("office.propose.title")),
                        new Paragraph(getTranslation("office.propose.lead")),
                        asked("propose-from", "office.propose.from", from),
                        untilAsked,
                        asked("propose-note", "office.propose.note", note),
                        tick(),
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.propose.do"),
                                        () ->
                                                propose.accept(
                                                        new Proposal(
                                                                note.getValue().strip(),
                                                                checked.getValue())))));
    }

    private Div tick() {
        checked.setId("propose-checked");
        var label = new NativeLabel();
        label.setFor(checked);
        label.setClassName("choice");
        label.add(checked, new Span(getTranslation("office.propose.checked")));
        return new Div(label);
    }

    private Asked asked(String id, String key, com.vaadin.flow.component.Component control) {
        return new Asked(id, getTranslation(key), getTranslation(key + ".hint"), control);
    }

    private static Input date(@Nullable LocalDate day) {
        var input = new Input();
        input.setType("date");
        input.setClassName("input chars-12");
        input.setValue(day == null ? "" : day.toString());
        return input;
    }

    private Validity validity() {
        return new Validity(day(from).orElse(null), day(until).orElse(null));
    }

    private static Optional<LocalDate> day(Input input) {
        try {
            return Optional.of(LocalDate.parse(input.getValue()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    void complainAboutDays() {
        untilAsked.complain(getTranslation("office.entry.no-days"));
    }
}
