package jp.monobe.backoffice.billing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.billing.BillView;
import jp.monobe.billing.ChangeBill;
import jp.monobe.billing.ChangeResult;
import jp.monobe.billing.model.BillState;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.kernel.Yen;

/** What can be done to a bill (変更・再発行・取消), each with its reason. */
final class BillActs extends Composite<Section> {

    private final BillView view;
    private final ChangeBill change;
    private final Consumer<ChangeResult> done;
    private final Input reason = new Input();
    private final Input amount = new Input();

    BillActs(BillView view, ChangeBill change, Consumer<ChangeResult> done) {
        this.view = view;
        this.change = change;
        this.done = done;
        reason.setClassName("input chars-full");
        reason.getElement().setAttribute("maxlength", "200");
        amount.setClassName("input chars-8");
        amount.getElement().setAttribute("inputmode", "numeric");
        amount.setValue(String.valueOf(view.row().bill().amount().amount()));
        getContent().setClassName("case-block stack");
        getContent().setVisible(view.row().bill().state() != BillState.CANCELLED);
        offer();
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
                                ActionButton.secondary(
                                        getTranslation("office.bill.reissue"), this::reissue),
                                ActionButton.danger(
                                        getTranslation("office.bill.cancel"), this::ask)));
    }

    private Asked asked(String name, Input input) {
        var key = "office.bill." + name;
        return new Asked("bill-" + name, getTranslation(key), getTranslation(key + ".hint"), input);
    }

    private void change() {
        var typed = amount.getValue().strip().replace(",", "");
        var to = typed.matches("[0-9]{1,9}") ? Yen.of(Long.parseLong(typed)) : Yen.ZERO;
        done.accept(change.change(view.row().bill().id(), version(), to, reason.getValue()));
    }

    private void reissue() {
        done.accept(change.reissue(view.row().bill().id(), version(), reason.getValue()));
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
        done.accept(change.cancel(view.row().bill().id(), version(), reason.getValue()));
    }

    private long version() {
        return view.row().bill().version();
    }
}
