package jp.monobe.portal.mandate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;

/** Ends a mandate (委任の取消し、返上), asked twice; not there when it has ended. */
class EndPanel extends Composite<Div> {

    private final String words;
    private final Runnable end;

    /**
     * @param words of the button, the question, what follows from it, yes and no
     */
    EndPanel(String words, boolean possible, Runnable end) {
        this.words = words;
        this.end = end;
        getContent().setVisible(possible);
        offer();
    }

    private void offer() {
        getContent().removeAll();
        getContent().add(new Actions(ActionButton.secondary(getTranslation(words), this::ask)));
    }

    private void ask() {
        getContent().removeAll();
        getContent()
                .add(
                        new ConfirmPanel(
                                getTranslation(words + ".question"),
                                getTranslation(words + ".consequence"),
                                ActionButton.danger(getTranslation(words + ".yes"), end),
                                ActionButton.secondary(
                                        getTranslation(words + ".no"), this::offer)));
    }
}
