package jp.monobe.frontend.web;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;

/**
 * The browser's own dialog: it holds the focus and closes by Escape without any script of ours. The
 * way back to the page comes first: what was typed there is still there and is saved with the next
 * step.
 */
@Tag("dialog")
final class FailureDialog extends HtmlContainer {

    FailureDialog(Incident incident) {
        setClassName("dialog stack");
        getElement().setAttribute("aria-label", getTranslation("failure.title"));
        add(
                new H2(getTranslation("failure.title")),
                new Paragraph(getTranslation("failure.kept")),
                new Paragraph(getTranslation("failure.do")),
                new Paragraph(getTranslation("failure.number", incident.number())),
                new Actions(
                        ActionButton.primary(
                                getTranslation("failure.close"), this::removeFromParent),
                        ActionButton.secondary(
                                getTranslation("failure.retry"),
                                () -> UI.getCurrent().getPage().reload())));
        getElement().addEventListener("close", _ -> removeFromParent());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("showModal");
    }
}
