package jp.monobe.portal.apply;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import jp.monobe.frontend.ui.page.StepList;
import jp.monobe.frontend.ui.page.StepList.Entry;
import jp.monobe.frontend.ui.page.StepList.State;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.procedure.form.FormView;

/** How far the draft is (ステップ), each page a link, checking at the end. */
class DraftSteps extends Composite<Div> {

    static final String CHECK = "check";

    /**
     * @param current the step's id, or {@link #CHECK}
     */
    DraftSteps(OpenDraft open, FormView view, String current) {
        var entries = new ArrayList<Entry>();
        var id = open.draft().id();
        for (var step : view.steps()) {
            if (step.id().equals(current)) {
                entries.add(new Entry(step.title(), State.CURRENT));
            } else {
                var state =
                        open.isComplete(view, step) && OpenDraft.isBegun(view, step)
                                ? State.DONE
                                : State.LATER;
                entries.add(
                        new Entry(new Anchor(Addresses.step(id, step.id()), step.title()), state));
            }
        }
        var check = getTranslation("check.title");
        entries.add(
                current.equals(CHECK)
                        ? new Entry(check, State.CURRENT)
                        : new Entry(new Span(check), State.LATER));
        getContent().add(new StepList(entries));
    }
}
