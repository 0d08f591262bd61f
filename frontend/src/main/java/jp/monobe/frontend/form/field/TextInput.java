package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Input;
import jp.monobe.kernel.Kana;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import org.jspecify.annotations.Nullable;

/** Free text (文字): one line or several, with the keyboard and autofill that fit its kind. */
final class TextInput extends FramedInput {

    private final AbstractSinglePropertyField<?, String> control;
    private final Field.Text.Kind kind;
    private final FieldFrame frame;

    TextInput(Field.Text field, AnswerKey key, Runnable left) {
        super(field, key);
        kind = field.kind();
        control = kind == Field.Text.Kind.LINES ? new TextArea() : new Input();
        ((HasStyle) control).setClassName("input " + width(field));
        help(control, kind);
        frame = FieldFrame.around(key, field, control);
        control.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                control.setValue(tidy(change.getValue()));
                left.run();
            }
        });
    }

    private static String width(Field.Text field) {
        return switch (field.kind()) {
            case LINES, ADDRESS -> "chars-full";
            case PHONE -> "chars-12";
            case KANA -> "chars-20";
            case PLAIN -> field.longest() <= 20 ? "chars-20" : "chars-30";
        };
    }

    private static void help(Component control, Field.Text.Kind kind) {
        var element = control.getElement();
        switch (kind) {
            case PHONE ->
                    element.setAttribute("type", "tel")
                            .setAttribute("inputmode", "tel")
                            .setAttribute("autocomplete", "tel");
            case KANA -> element.setAttribute("lang", "ja").setAttribute("autocomplete", "off");
            case PLAIN, LINES, ADDRESS -> {}
        }
    }

    /** Width and script as the office writes them, so that nobody has to switch the keyboard. */
    private String tidy(String typed) {
        return switch (kind) {
            case KANA -> Kana.isKana(typed) ? new Kana(typed).value() : typed;
            case PHONE -> Controls.narrow(typed).replaceAll("[ー‐‑–—―−]", "-");
            case PLAIN, LINES, ADDRESS -> typed.strip();
        };
    }

    @Override
    FieldFrame frame() {
        return frame;
    }

    @Override
    public Entry entry() {
        var text = control.getValue();
        return text.isBlank() ? new Entry.Empty() : new Entry.Given(new Answer.Text(text));
    }

    @Override
    public void show(@Nullable Answer answer) {
        control.setValue(answer instanceof Answer.Text(var text) ? text : "");
    }

    @Override
    public String focusId() {
        return frame.id();
    }
}
