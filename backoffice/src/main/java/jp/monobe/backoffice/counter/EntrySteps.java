package jp.monobe.backoffice.counter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import jp.monobe.frontend.ui.page.StepList;
import jp.monobe.frontend.ui.page.StepList.Entry;
import jp.monobe.frontend.ui.page.StepList.State;
import jp.monobe.procedure.form.FormView;

/** The pages of the form, each a link: a paper is not always typed from its beginning. */
final class EntrySteps extends Composite<Div> {

    /**
     * @param current the step's id, or {@link EntryAddress#CHECK}
     */
    EntrySteps(OpenEntry open, FormView view, String current) {
        var entries = new ArrayList<Entry>();
        for (var step : view.steps()) {
            boolean done = open.isComplete(view, step) && OpenEntry.isBegun(view, step);
            entries.add(
                    step.id().equals(current)
                            ? new Entry(step.title(), null, State.CURRENT)
                            : new Entry(
                                    step.title(),
                                    EntryAddress.step(open.id(), step.id()),
                                    done ? State.DONE : State.LATER));
        }
        var check = getTranslation("office.counter.check");
        entries.add(
                current.equals(EntryAddress.CHECK)
                        ? new Entry(check, null, State.CURRENT)
                        : new Entry(check, EntryAddress.check(open.id()), State.LATER));
        getContent().add(new StepList(entries));
    }
}
