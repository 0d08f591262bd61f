package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;

/** The browser's own check box. */
@Tag("input")
final class CheckBox extends AbstractSinglePropertyField<CheckBox, Boolean>
        implements Focusable<CheckBox> {

    CheckBox() {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "checkbox");
    }
}
