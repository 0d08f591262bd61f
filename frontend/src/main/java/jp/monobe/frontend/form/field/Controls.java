package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.html.Input;
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

    /** As typed in any width, without space round it. */
    static String narrow(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }
}
