package jp.monobe.frontend.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Asks once more before something that cannot be taken back (確認), in the page rather than over it:
 * a phone shows it whole, and nothing behind it is lost.
 */
public final class ConfirmPanel extends Composite<Div> {

    private final H2 heading;

    public ConfirmPanel(
            String question, String consequence, ActionButton confirm, ActionButton cancel) {
        heading = new H2(question);
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().setClassName("confirm-panel");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", question);
        getContent().add(heading, new Paragraph(consequence), new Actions(confirm, cancel));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.getElement().callJsFunction("focus");
    }
}
