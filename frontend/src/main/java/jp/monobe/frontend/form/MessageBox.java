package jp.monobe.frontend.form;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import jp.monobe.frontend.form.field.TextArea;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;

/**
 * Where a message is written (メッセージの入力): label, hint, several lines, what is wrong with them, and
 * the button. What was typed stays until it is sent.
 */
public final class MessageBox extends Composite<Div> {

    private final TextArea text = new TextArea();
    private final Paragraph error = new Paragraph();

    /** What the box says. */
    public record Words(String label, String hint, String send) {}

    /**
     * @param id of the input; its hint and error derive theirs
     * @param send sends the words and says what is wrong with them; empty when they are sent
     */
    public MessageBox(String id, Words words, Function<String, String> send) {
        var label = new NativeLabel(words.label());
        label.setFor(id);
        label.setClassName("field__label");
        var hint = new Paragraph(words.hint());
        hint.setId(id + "-hint");
        hint.setClassName("hint");
        error.setId(id + "-error");
        error.setClassName("field__error");
        error.getElement().setAttribute("role", "alert");
        text.setId(id);
        text.setClassName("input");
        text.getElement()
                .setAttribute("rows", "5")
                .setAttribute("aria-describedby", id + "-hint " + id + "-error");
        getContent().setClassName("field message-box");
        getContent()
                .add(
                        label,
                        hint,
                        text,
                        error,
                        new Actions(ActionButton.secondary(words.send(), () -> send(send))));
    }

    private void send(Function<String, String> send) {
        var wrong = send.apply(text.getValue());
        error.setText(wrong);
        getContent().setClassName("field--error", !wrong.isEmpty());
        text.getElement().setAttribute("aria-invalid", String.valueOf(!wrong.isEmpty()));
        if (wrong.isEmpty()) {
            text.setValue("");
        } else {
            text.focus();
        }
    }
}
