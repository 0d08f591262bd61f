package jp.monobe.backoffice.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import jp.monobe.casework.model.CaseState;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;

/** The way back when the wrong person, or nobody, was chosen for whom a representative meant. */
final class IdentifyPanel extends Composite<Div> {

    IdentifyPanel(boolean linked, Command again) {
        getContent().setClassName("stack");
        getContent()
                .add(
                        new Paragraph(
                                getTranslation(
                                        linked
                                                ? "office.identify-again.linked"
                                                : "office.identify-again.nobody")),
                        new Actions(
                                ActionButton.secondary(
                                        getTranslation("office.identify-again"), again::execute)));
    }

    /** Whoever proposed did so of that person; that has to be taken back first. */
    static boolean isInTime(CaseState state) {
        return state instanceof CaseState.Reviewing || state instanceof CaseState.Returned;
    }
}
