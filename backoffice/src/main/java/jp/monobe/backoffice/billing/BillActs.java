package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.billing.BillView;
import jp.monobe.billing.ChangeBill;
import jp.monobe.billing.ChangeResult;
import jp.monobe.billing.ReissueSlips;
import jp.monobe.billing.model.BillState;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.kernel.Yen;

/** What can be done to a bill (変更・再発行・分割・取消), each with its reason. */
final class BillActs extends Composite<Section> {

    private final BillView view;
    private final ChangeBill change;
    private final ReissueSlips slips;
    private final Consumer<ChangeResult> done;
    private final Input reason = Typed.text("chars-full");
    private final Input amount = Typed.digits("chars-8");
    private final Input parts = Typed.digits("chars-4");
    private final Input firstDue = Typed.text("chars-12");

    BillActs(BillView view, ChangeBill change, ReissueSlips slips, Consumer<ChangeResult> done) {
        this.view = view;
        this.change = change;
        this.slips = slips;
        this.done = done;
        reason.getElement().setAttribute("maxlength", "200");
        amount.setValue(String.valueOf(view.row().bill().amount().amount()));
        getContent().setClassName("case-block stack");
        getContent().setVisible(isAsked(view.row().bill().state()));
        offer();
    }

    /** What is written off is asked for again first. */
    private static boolean isAsked(BillState state) {
        return state == BillState.OPEN || state == BillState.SETTLED;
    }

    private void offer() {
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("office.bill.acts")),
                        asked("reason", reason),
                        asked("new-amount", amount),
                        new Actions(
                                ActionButton.secondary(
                                        getTranslation("office.bill.change"), this::change),
                                ActionButton.danger(
                                        getTranslation("office.bill.cancel"), this::ask)));
        if (view.row().bill().state() == BillState.OPEN) {
            getContent()
                    .add(
                            new H3(getTranslation("office.bill.split")),
                            asked("parts", parts),
                            asked("first-due", firstDue),
                            new Actions(
                                    ActionButton.secondary(
                                            getTranslation("office.parts.look"), this::preview)));
        }
    }

    private Asked asked(String name, Input input) {
        var key = "office.bill." + name;
        return new Asked("bill-" + name, getTranslation(key), getTranslation(key + ".hint"), input);
    }

    private void change() {
        var typed = amount.getValue().strip().replace(",", "");
        var to = typed.matches("[0-9]{1,9}") ? Yen.of(Long.parseLong(typed)) : Yen.ZERO;
        done.accept(change.change(id(), version(), to, reason.getValue()));
    }

    /** For the button beside each slip. */
    void reissue(UUID slip) {
        done.accept(slips.reissue(id(), slip, version(), reason.getValue()));
    }

    private void split() {
        done.accept(
                slips.split(
                        id(),
                        count(),
                        day(firstDue.getValue().strip()),
                        version(),
                        reason.getValue()));
    }

    private int count() {
        var count = parts.getValue().strip();
        return count.matches("[0-9]{1,2}") ? Integer.parseInt(count) : 0;
    }

    /** Which slips come of it is shown first; what cannot be split so is refused by the act. */
    private void preview() {
        var parts = slips.preview(id(), count(), day(firstDue.getValue().strip()));
        if (parts.isEmpty() || reason.getValue().isBlank()) {
            split();
            return;
        }
        getContent().removeAll();
        getContent()
                .add(
                        new H2(getTranslation("office.bill.split")),
                        new PartsPreview(
                                parts,
                                getTranslation("office.bill.split.do"),
                                this::split,
                                this::offer));
    }

    /** What cannot be read is no day that instalments can have, and is said so. */
    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException _) {
            return LocalDate.EPOCH;
        }
    }

    private void ask() {
        getContent().removeAll();
        getContent()
                .add(
                        new ConfirmPanel(
                                getTranslation("office.bill.cancel.ask", view.row().bill().title()),
                                getTranslation("office.bill.cancel.then"),
                                ActionButton.danger(
                                        getTranslation("office.bill.cancel.do"), this::cancel),
                                ActionButton.secondary(
                                        getTranslation("office.act.cancel"), this::offer)));
    }

    private void cancel() {
        done.accept(change.cancel(id(), version(), reason.getValue()));
    }

    private UUID id() {
        return view.row().bill().id();
    }

    private long version() {
        return view.row().bill().version();
    }
}
