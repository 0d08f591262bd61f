package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;

/** The browser's own radio button. It hears when it is chosen, not when another is. */
@Tag("input")
public final class RadioButton extends AbstractSinglePropertyField<RadioButton, Boolean>
        implements Focusable<RadioButton> {

    public RadioButton(String group) {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "radio").setAttribute("name", group);
    }
}
