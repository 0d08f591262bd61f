package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What is to be put elsewhere, with a button that copies it (コピー); the server is not asked. */
public final class CopyText extends Composite<Div> {

    private static final String COPY =
            "const say = $0; this.addEventListener('click', () => {"
                    + " if (!navigator.clipboard) { say.textContent = $2; return; }"
                    + " navigator.clipboard.writeText(this.dataset.copies).then("
                    + "() => { say.textContent = $1; }, () => { say.textContent = $2; }); })";

    /**
     * A number, copied without the gaps it is shown with.
     *
     * @param what it is, for those who hear only the button
     */
    public static CopyText number(String what, String text) {
        return new CopyText(what, shown(text), text.replaceAll("[\\s-]", ""));
    }

    /**
     * Something else, copied as it is.
     *
     * @param shown with what is copied
     */
    public CopyText(String what, Component shown, String text) {
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        said.setClassName("hint");
        var button = ActionButton.secondary(getTranslation("ui.copy"), () -> {});
        button.setAriaLabel(getTranslation("ui.copy.of", what));
        button.getElement().setAttribute("data-copies", text);
        getContent().setClassName("copy-text");
        getContent().add(shown, button, said);
        button.getElement()
                .executeJs(
                        COPY,
                        said.getElement(),
                        getTranslation("ui.copied"),
                        getTranslation("ui.copy.failed"));
    }

    private static Span shown(String text) {
        var value = new Span(text);
        value.setClassName("numeric copy-text__value");
        return value;
    }
}
