package jp.monobe.frontend.form.field;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** The browser's own box for several lines; Flow's HTML components have none. */
@Tag("textarea")
public final class TextArea extends AbstractSinglePropertyField<TextArea, String>
        implements Focusable<TextArea>, HasStyle {

    public TextArea() {
        super("value", "", false);
        setSynchronizedEvent("change");
    }
}
