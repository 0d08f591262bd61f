package jp.monobe.frontend.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A number to be typed elsewhere, with a button that copies it (コピー); the server is not asked. */
public final class CopyText extends Composite<Div> {

    private static final String COPY =
            "const say = $1; this.addEventListener('click', () => {"
                    + " if (!navigator.clipboard) { say.textContent = $3; return; }"
                    + " navigator.clipboard.writeText($0).then("
                    + "() => { say.textContent = $2; }, () => { say.textContent = $3; }); })";

    /**
     * @param what it is, for those who hear only the button
     */
    public CopyText(String what, String text) {
        var value = new Span(text);
        value.setClassName("numeric copy-text__value");
        var said = new Span();
        said.getElement().setAttribute("role", "status");
        said.setClassName("hint");
        var button = ActionButton.secondary(getTranslation("ui.copy"), () -> {});
        button.setAriaLabel(getTranslation("ui.copy.of", what));
        getContent().setClassName("copy-text");
        getContent().add(value, button, said);
        button.getElement()
                .executeJs(
                        COPY,
                        text.replaceAll("[\\s-]", ""),
                        said.getElement(),
                        getTranslation("ui.copied"),
                        getTranslation("ui.copy.failed"));
    }
}
