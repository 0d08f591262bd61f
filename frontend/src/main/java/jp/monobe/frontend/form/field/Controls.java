package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.Normalizer;

/** Makes the browser's own inputs as our forms use them (入力欄). */
final class Controls {

    private Controls() {}

    /** A line of text that tells its value when it is left. */
    static Input line(String width) {
        var input = new Input();
        input.setClassName("input " + width);
        return input;
    }

    /** Digits on a phone's keyboard, yet a text: a number has no steps to go up and down. */
    static Input digits(String width, String label) {
        var input = line(width);
        input.setAriaLabel(label);
        input.getElement().setAttribute("inputmode", "numeric").setAttribute("autocomplete", "off");
        return input;
    }

    /** A part of a larger question under its own name. */
    static Div part(String name, Component body) {
        var label = new Span(name);
        label.setClassName("subfield__label");
        var part = new Div(label, body);
        part.setClassName("subfield");
        return part;
    }

    /** A part with one input, labelled and explained; the input has its id already. */
    static Div part(String name, String hintText, Input input) {
        var label = new NativeLabel(name);
        label.setFor(input);
        label.setClassName("subfield__label");
        var hint = new Paragraph(hintText);
        hint.setId(input.getId().orElseThrow() + "-hint");
        hint.setClassName("hint");
        input.getElement().setAttribute("aria-describedby", hint.getId().orElseThrow());
        var part = new Div(label, hint, input);
        part.setClassName("subfield");
        return part;
    }

    /** As typed in any width, without space round it. */
    static String narrow(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
