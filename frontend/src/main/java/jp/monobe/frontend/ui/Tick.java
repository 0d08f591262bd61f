package jp.monobe.frontend.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** The browser's own box to tick (チェックボックス). */
@Tag("input")
public final class Tick extends AbstractSinglePropertyField<Tick, Boolean> {

    public Tick() {
        super("checked", false, false);
        getElement().setAttribute("type", "checkbox");
        setSynchronizedEvent("change");
    }

    /** For a box without words beside it. */
    public Tick named(String label) {
        getElement().setAttribute("aria-label", label);
        return this;
    }
}
