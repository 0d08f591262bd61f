package jp.monobe.frontend.web;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;

/** The browser's own dialog: it holds the focus and closes by Escape without any script of ours. */
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
                                getTranslation("failure.retry"),
                                () -> UI.getCurrent().getPage().reload()),
                        ActionButton.secondary(
                                getTranslation("failure.close"), this::removeFromParent)));
        getElement().addEventListener("close", _ -> removeFromParent());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("showModal");
    }
}
