package jp.monobe.frontend.web;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;

/**
 * The browser's own dialog: it holds the focus and closes by Escape without any script of ours. The
 * way back to the page comes first: what was typed there is still there and is saved with the next
 * step.
 */
@Tag("dialog")
final class FailureDialog extends HtmlContainer {

    /** What she was doing is not hers to do any more, such as when a mandate was taken back. */
    static FailureDialog refused() {
        return new FailureDialog(
                "refused.title",
                List.of("refused.happened", "refused.do"),
                ActionButton.primary(
                        UI.getCurrent().getTranslation("missing.home"),
                        () -> UI.getCurrent().getPage().setLocation("/app")));
    }

    private FailureDialog(String title, List<String> words, ActionButton way) {
        setClassName("dialog stack");
        getElement().setAttribute("aria-label", getTranslation(title));
        add(new H2(getTranslation(title)));
        words.forEach(key -> add(new Paragraph(getTranslation(key))));
        add(new Actions(way));
    }

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
