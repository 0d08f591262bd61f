package jp.monobe.backoffice.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A question of a clerk's form: label, hint, control, and what is wrong with it. */
public final class Asked extends Div {

    private final Component control;
    private final Paragraph error = new Paragraph();

    public Asked(String id, String label, String hint, Component control) {
        this.control = control;
        control.setId(id);
        control.getElement().setAttribute("aria-describedby", id + "-hint " + id + "-error");
        var name = new NativeLabel(label);
        name.setFor(id);
        name.setClassName("field__label");
        var line = new Paragraph(hint);
        line.setId(id + "-hint");
        line.setClassName("hint");
        line.setVisible(!hint.isEmpty());
        error.setId(id + "-error");
        error.setClassName("field__error");
        setClassName("field");
        add(name, line, control, error);
    }

    /** Empty when nothing is wrong. */
    public void complain(String message) {
        error.setText(message);
        setClassName("field--error", !message.isEmpty());
        control.getElement().setAttribute("aria-invalid", String.valueOf(!message.isEmpty()));
    }
}
