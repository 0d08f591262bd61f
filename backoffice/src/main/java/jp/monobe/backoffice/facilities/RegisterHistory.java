package jp.monobe.backoffice.facilities;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.LongFunction;
import jp.monobe.backoffice.page.Today;
import jp.monobe.facilityregister.Revision;
import jp.monobe.facilityregister.model.FacilityChange;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;

/** How the register came about (経過), the newest first, with the way back to each revision. */
final class RegisterHistory extends Composite<OrderedList> {

    /** Going back to a revision from the one in force. */
    @FunctionalInterface
    interface Restore {
        void to(long number, long base);
    }

    /** What may be done here. */
    record Ways(boolean mayEdit, LongFunction<List<FacilityChange>> preview, Restore restore) {}

    private final long inForce;
    private final Ways ways;

    RegisterHistory(List<Revision.Entry> entries, long inForce, Today today, Ways ways) {
        this.inForce = inForce;
        this.ways = ways;
        getContent().setClassName("history");
        getContent().getElement().setAttribute("role", "list");
        entries.forEach(entry -> getContent().add(item(entry, today)));
    }

    private ListItem item(Revision.Entry entry, Today today) {
        var at = new Span(today.text(entry.at()));
        at.setClassName("history__at");
        var what =
                new Span(
                        getTranslation("office.revision.number", entry.number())
                                + " "
                                + getTranslation(
                                        "office.facilities.cause." + entry.cause(), entry.remark())
                                + " "
                                + getTranslation("office.facilities.count", entry.count()));
        what.setClassName("history__what");
        var act = new Div();
        if (ways.mayEdit() && entry.number() != inForce) {
            offer(act, entry.number());
        }
        return new ListItem(at, new Div(what, act));
    }

    private void offer(Div act, long number) {
        act.removeAll();
        act.add(
                ActionButton.plain(
                        getTranslation("office.facilities.restore", number),
                        () -> ask(act, number)));
    }

    private void ask(Div act, long number) {
        Component changes = new ChangeList(ways.preview().apply(number));
        act.removeAll();
        act.setClassName("confirm-panel");
        act.add(
                new Span(getTranslation("office.facilities.restore.ask", number)),
                changes,
                new Actions(
                        ActionButton.primary(
                                getTranslation("office.facilities.restore.do"),
                                () -> ways.restore().to(number, inForce)),
                        ActionButton.secondary(
                                getTranslation("office.act.cancel"),
                                () -> {
                                    act.removeClassName("confirm-panel");
                                    offer(act, number);
                                })));
    }
}
