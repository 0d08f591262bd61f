package jp.monobe.portal.mandate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import jp.monobe.frontend.ui.TaskList;
import jp.monobe.mandate.MandateRow;
import jp.monobe.mandate.model.MandateState;
import jp.monobe.portal.shell.Addresses;

/** Those who let her apply for them (頼まれている人), each with the way; not there while there is none. */
public final class HeldList extends Composite<Div> {

    private HeldList(List<MandateRow> all) {
        var tasks = new TaskList();
        all.forEach(row ->
                tasks.add(
                        new Anchor(Addresses.acting(row.id()), name(row)),
                        getTranslation(
                                "mandates.hint",
                                getTranslation("mandate.reach." + row.terms().reach()),
                                MandateWords.until(row.terms())),
                        MandateWords.tag(row.state())));
        getContent().setClassName("stack");
        getContent().setVisible(!all.isEmpty());
        getContent().add(new H2(getTranslation("acting.held")), tasks);
    }

    static HeldList of(List<MandateRow> all) {
        return new HeldList(all);
    }

    /** Without those that have ended. */
    public static HeldList open(List<MandateRow> all) {
        return new HeldList(
                all.stream().filter(row -> !(row.state() instanceof MandateState.Ended)).toList());
    }

    private String name(MandateRow row) {
        return row.other().isEmpty()
                ? getTranslation("acting.not-yet")
                : getTranslation("acting.of", row.other());
    }
}
