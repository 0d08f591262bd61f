package jp.monobe.backoffice.closing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.ConfirmPanel;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.YenText;
import jp.monobe.payment.PayIn;
import jp.monobe.payment.PayIns;
import jp.monobe.payment.PayIns.Undone;

/** Takes back what was recorded by mistake, with the reason. */
final class UndoPayIn extends Composite<Div> {

    private final PayIn payIn;
    private final PayIns payIns;
    private final Told told;
    private final Input note = Typed.text("chars-full");

    UndoPayIn(PayIn payIn, PayIns payIns, Told told, Runnable leave) {
        this.payIn = payIn;
        this.payIns = payIns;
        this.told = told;
        note.getElement().setAttribute("maxlength", "200");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new Asked(
                                "undo-note",
                                getTranslation("office.bill.reason"),
                                getTranslation("office.pay-ins.undo.hint"),
                                note),
                        new ConfirmPanel(
                                getTranslation(
                                        "office.pay-ins.undo.ask", YenText.of(payIn.gross())),
                                getTranslation("office.pay-ins.undo.then"),
                                ActionButton.danger(
                                        getTranslation("office.pay-ins.undo.do"), this::undo),
                                ActionButton.secondary(
                                        getTranslation("office.act.cancel"), leave)));
    }

    private void undo() {
        var undone = payIns.undo(payIn.id(), note.getValue());
        told.of(undone == Undone.DONE ? Tone.GOOD : Tone.BAD, "office.pay-ins.undone." + undone);
    }
}
