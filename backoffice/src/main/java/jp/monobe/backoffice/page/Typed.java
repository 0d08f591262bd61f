package jp.monobe.backoffice.page;

import com.vaadin.flow.component.html.Input;

/**
 * Plain inputs of a clerk's form, which the browser does not fill with what others typed before.
 */
public final class Typed {

    private Typed() {}

    /** Digits, as wide as {@code chars-} of the controls' style says. */
    public static Input digits(String width) {
        return input(width, "numeric");
    }

    public static Input text(String width) {
        return input(width, "text");
    }

    private static Input input(String width, String mode) {
        var input = new Input();
        input.setClassName("input " + width);
        input.getElement().setAttribute("inputmode", mode).setAttribute("autocomplete", "off");
        return input;
    }
}
