package jp.monobe.backoffice.page;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H2;

/** The heading of a form that opened beside the case; takes the focus, so that it is heard. */
public final class FormHeading extends H2 {

    public FormHeading(String text) {
        super(text);
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("focus");
    }
}
