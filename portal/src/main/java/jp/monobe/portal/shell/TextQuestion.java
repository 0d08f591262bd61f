package jp.monobe.portal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** One line to type (一行の質問): label, hint, input and what is wrong with it, in this order. */
public final class TextQuestion extends Composite<Div> {

    private final Input input = new Input();
    private final Paragraph error = new Paragraph();

    /**
     * @param id of the input; its hint and error derive theirs
     * @param width a class such as {@code chars-8}
     */
    public TextQuestion(String id, String label, String hint, String width) {
        var name = new NativeLabel(label);
        name.setFor(id);
        name.setClassName("field__label");
        var help = new Paragraph(hint);
        help.setClassName("hint");
        help.setId(id + "-hint");
        error.setClassName("field__error");
        error.setId(id + "-error");
        error.getElement().setAttribute("role", "alert");
        input.setId(id);
        input.setClassName("input " + width);
        input.getElement().setAttribute("aria-describedby", id + "-hint " + id + "-error");
        getContent().setClassName("field");
        getContent().add(name, help, new Div(input), error);
    }

    /** The keyboard and what the browser may fill in, such as {@code email}. */
    public TextQuestion helped(String type, String inputMode, String autocomplete) {
        input.setType(type);
        input.getElement()
                .setAttribute("inputmode", inputMode)
                .setAttribute("autocomplete", autocomplete);
        return this;
    }

    public String value() {
        return input.getValue().strip();
    }

    /** Says what is wrong and moves the focus here; empty takes it back. */
    public void complain(String message) {
        error.setText(message);
        getContent().setClassName("field--error", !message.isEmpty());
        if (message.isEmpty()) {
            input.getElement().removeAttribute("aria-invalid");
        } else {
            input.getElement().setAttribute("aria-invalid", "true");
            input.focus();
        }
    }
}
