package jp.monobe.portal.apply;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import jp.monobe.frontend.ui.page.StepList;
import jp.monobe.frontend.ui.page.StepList.Entry;
import jp.monobe.frontend.ui.page.StepList.State;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.procedure.form.FormView;

/** How far the draft is (ステップ), each page a link, checking at the end. */
final class DraftSteps {

    static final String CHECK = "check";

    private DraftSteps() {}

    /**
     * @param current the step's id, or {@link #CHECK}
     */
    static StepList of(OpenDraft open, FormView view, String current) {
        var entries = new ArrayList<Entry>();
        var id = open.draft().id();
        for (var step : view.steps()) {
            if (step.id().equals(current)) {
                entries.add(new Entry(step.title(), null, State.CURRENT));
            } else {
                var state =
                        open.isComplete(view, step) && OpenDraft.isBegun(view, step)
                                ? State.DONE
                                : State.LATER;
                entries.add(new Entry(step.title(), Addresses.step(id, step.id()), state));
            }
        }
        var check = UI.getCurrent().getTranslation("check.title");
        entries.add(new Entry(check, null, current.equals(CHECK) ? State.CURRENT : State.LATER));
        return new StepList(entries);
    }
}
