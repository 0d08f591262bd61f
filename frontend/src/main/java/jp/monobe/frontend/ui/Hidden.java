package jp.monobe.frontend.ui;

import com.vaadin.flow.component.html.Span;

/** Words for those who listen to the page instead of seeing it (読み上げ用). */
public final class Hidden extends Span {

    public Hidden(String text) {
        super(text);
        setClassName("visually-hidden");
    }
}
