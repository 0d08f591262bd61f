package jp.monobe.frontend.ui;

import com.vaadin.flow.component.html.NativeButton;

/**
 * A button that says what it does (操作). Native, since the browser's own button is known to every
 * assistive technology and weighs nothing.
 */
public final class ActionButton extends NativeButton {

    private ActionButton(String text, String classes, Runnable act) {
        super(text, _ -> act.run());
        setClassName(classes);
        getElement().setAttribute("type", "button");
    }

    /** The one act the page is for. */
    public static ActionButton primary(String text, Runnable act) {
        return new ActionButton(text, "button button--primary", act);
    }

    public static ActionButton secondary(String text, Runnable act) {
        return new ActionButton(text, "button", act);
    }

    /** Looks like a link, yet acts. */
    public static ActionButton plain(String text, Runnable act) {
        return new ActionButton(text, "button button--plain", act);
    }

    /** Takes something away. */
    public static ActionButton danger(String text, Runnable act) {
        return new ActionButton(text, "button button--danger", act);
    }
}
