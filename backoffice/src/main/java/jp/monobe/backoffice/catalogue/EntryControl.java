package jp.monobe.backoffice.catalogue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.Tick;
import jp.monobe.publishing.EntryField;
import jp.monobe.publishing.FieldChange;

/** One field of an entry, kept when it is left; shows what somebody else wrote there meanwhile. */
final class EntryControl extends Div {

    private final EntryField field;
    private final Asked asked;
    private final HasValue<?, ?> control;
    private final Div conflict = new Div();
    private final BiConsumer<EntryControl, FieldChange> left;
    private String kept;
    private boolean filling;

    /**
     * @param left told of each change
     */
    EntryControl(EntryField field, String value, BiConsumer<EntryControl, FieldChange> left) {
        this.field = field;
        this.left = left;
        this.kept = value;
        var component = component(field, value);
        this.control = (HasValue<?, ?>) component;
        this.asked =
                new Asked(idOf(field), EntryWords.field(field), EntryWords.hint(field), component);
        this.control.addValueChangeListener(_ -> changed());
        add(asked, conflict);
    }

    static String idOf(EntryField field) {
        return "entry-" + field.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Component component(EntryField field, String value) {
        return switch (field.form()) {
            case LINE, WORDS, NUMBER -> line(field, value);
            case TEXT, LINES, FAQ, LAWS, SOURCES -> text(value);
            case CHOICE -> new Choice(EntryWords.choices(field), value);
            case FLAG -> {
                var tick = new Tick();
                tick.setValue(value.equals("true"));
                yield tick;
            }
        };
    }

    private static Input line(EntryField field, String value) {
        var input = new Input();
        input.setClassName(field.longest() <= 20 ? "input chars-12" : "input chars-full");
        input.setValue(value);
        return input;
    }

    private static TextArea text(String value) {
        var area = new TextArea();
        area.setClassName("input chars-full");
        area.getElement()
                .setAttribute("rows", String.valueOf(Math.clamp(value.lines().count() + 1, 2, 12)));
        area.setValue(value);
        return area;
    }

    EntryField field() {
        return field;
    }

    private String typed() {
        return switch (control) {
            case Tick tick -> tick.getValue() ? "true" : "";
            default -> String.valueOf(control.getValue());
        };
    }

    private void changed() {
        var now = typed();
        if (!filling && !now.equals(kept)) {
            left.accept(this, new FieldChange(field, kept, now));
        }
    }

    /** It stands as this text has it now, tidied. */
    void keep(String value) {
        conflict.removeAll();
        kept = value;
        fill(value);
    }

    private void fill(String value) {
        filling = true;
        switch (control) {
            case Tick tick -> tick.setValue(value.equals("true"));
            case Choice choice -> choice.setValue(value);
            case Input input -> input.setValue(value);
            case TextArea area -> area.setValue(value);
            default -> throw new IllegalStateException("Unknown control");
        }
        filling = false;
    }

    void complain(String message) {
        asked.complain(message);
    }

    /** Both texts are there to see; the writer decides. */
    void showConflict(String theirs, String who) {
        var mine = typed();
        var text = new Paragraph(new Span(theirs));
        text.setClassName("pre-line");
        conflict.removeAll();
        conflict.setClassName("banner banner--warning");
        conflict.getElement().setAttribute("role", "alert");
        conflict.add(
                new Paragraph(getTranslation("office.entry.conflict", who)),
                text,
                new Actions(
                        ActionButton.secondary(
                                getTranslation("office.entry.conflict.theirs"), () -> keep(theirs)),
                        ActionButton.secondary(
                                getTranslation("office.entry.conflict.mine"),
                                () -> left.accept(this, new FieldChange(field, theirs, mine)))));
    }
}
