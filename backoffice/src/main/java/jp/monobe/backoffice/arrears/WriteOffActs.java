package jp.monobe.backoffice.arrears;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.monobe.arrears.WriteOff;
import jp.monobe.arrears.WriteOffResult;
import jp.monobe.arrears.WriteOffView;
import jp.monobe.arrears.model.WriteOffState.Code;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.SummaryList;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.staff.Permission;
import org.jspecify.annotations.Nullable;

/** One proposal to write off: who did what, and what can be done by who looks at it. */
final class WriteOffActs extends Composite<Section> {

    private final WriteOff it;
    private final WriteOffServices services;
    private final Consumer<WriteOffResult> done;
    private final Input note = Typed.text("chars-full");
    private final Div acts = new Div();

    WriteOffActs(
            WriteOff it,
            WriteOffView view,
            WriteOffServices services,
            Today today,
            Consumer<WriteOffResult> done) {
        this.it = it;
        this.services = services;
        this.done = done;
        note.getElement().setAttribute("maxlength", "200");
        acts.setClassName("stack");
        getContent().setClassName("case-block stack");
        getContent()
                .add(
                        new H2(getTranslation("office.write-off.proposal")),
                        summary(view, today),
                        acts);
        offer();
    }

    private SummaryList summary(WriteOffView view, Today today) {
        var list = new SummaryList();
        list.add(getTranslation("office.bill.state"), WriteOffWords.tag(this, it.state()));
        list.add(getTranslation("office.write-off.amount"), new YenText(it.amount()));
        list.add(
                getTranslation("office.write-off.ground"), WriteOffWords.ground(this, it.ground()));
        if (!it.document().isEmpty()) {
            list.add(getTranslation("office.write-off.document"), it.document());
        }
        add(list, "office.write-off.proposed", it.proposed(), view, today);
        add(list, "office.write-off.decided", it.decided(), view, today);
        add(list, "office.write-off.revoked", it.revoked(), view, today);
        return list;
    }

    private void add(
            SummaryList list,
            String key,
            WriteOff.@Nullable Done by,
            WriteOffView view,
            Today today) {
        if (by != null) {
            var name = view.names().getOrDefault(by.by(), "");
            list.add(
                    getTranslation(key),
                    getTranslation(
                            by.note().isEmpty() ? "office.write-off.by" : "office.write-off.by.why",
                            today.text(by.at()),
                            name,
                            by.note()));
        }
    }

    private void offer() {
        acts.removeAll();
        boolean proposes = services.staff().may(Permission.WRITE_OFF_PROPOSE);
        boolean approves = services.staff().may(Permission.WRITE_OFF_APPROVE);
        boolean own = it.proposed().by().equals(services.staff().id());
        if (it.state() == Code.PROPOSED) {
            proposed(proposes, approves, own);
        } else if (it.state() == Code.APPROVED && approves && !own) {
            acts.add(
                    new Paragraph(getTranslation("office.write-off.revoke.then")),
                    asked(),
                    new Actions(
                            ActionButton.danger(
                                    getTranslation("office.write-off.revoke"), this::revoke)));
        }
    }

    private void proposed(boolean proposes, boolean approves, boolean own) {
        if (approves && own) {
            acts.add(new Paragraph(getTranslation("office.refund.own")));
        }
        var buttons = new Actions();
        if (approves && !own) {
            buttons.add(
                    ActionButton.primary(getTranslation("office.write-off.approve"), this::ask),
                    ActionButton.danger(getTranslation("office.write-off.refuse"), this::refuse));
        }
        if (proposes) {
            buttons.add(
                    ActionButton.secondary(
                            getTranslation("office.write-off.withdraw"), this::withdraw));
        }
        if (proposes || approves && !own) {
            acts.add(asked(), buttons);
        }
    }

    private Asked asked() {
        return new Asked(
                "write-off-note-" + it.id(),
                getTranslation("office.write-off.note"),
                getTranslation("office.write-off.note.hint"),
                note);
    }

    private void ask() {
        acts.removeAll();
        acts.add(
                new ConfirmPanel(
                        getTranslation("office.write-off.approve.ask", YenText.of(it.amount())),
                        getTranslation("office.write-off.approve.then"),
                        ActionButton.primary(
                                getTranslation("office.write-off.approve.do"),
                                () -> act(() -> services.decide().approve(it.id(), it.version()))),
                        ActionButton.secondary(getTranslation("office.act.cancel"), this::offer)));
    }

    private void refuse() {
        act(() -> services.decide().refuse(it.id(), it.version(), note.getValue()));
    }

    private void withdraw() {
        act(() -> services.decide().withdraw(it.id(), it.version(), note.getValue()));
    }

    private void revoke() {
        act(() -> services.decide().revoke(it.id(), it.version(), note.getValue()));
    }

    private void act(Supplier<WriteOffResult> what) {
        done.accept(what.get());
    }
}
