package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The row of buttons at the end of a page or form (操作列), the primary one first. */
public final class Actions extends Div {

    public Actions(Component... actions) {
        super(actions);
        setClassName("actions");
    }
}
