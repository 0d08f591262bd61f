package jp.monobe.backoffice.debit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import java.util.Map;
import jp.monobe.backoffice.page.Asked;
import jp.monobe.backoffice.page.Choice;
import jp.monobe.backoffice.page.Typed;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.frontend.form.field.AccountEntry;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;

/** A mandate that came on paper (口座振替依頼書). Knows no service. */
final class PaperForm extends Composite<Div> {

    /** Told of what is whole. */
    interface Entered {
        void entered(String payer, String fee, DebitAccount account);
    }

    private final Input payer = Typed.digits("chars-12");
    private final Choice fee;
    private final AccountEntry account;
    private final Asked payerAsked;

    /**
     * @param fees names by kind
     */
    PaperForm(Map<String, String> fees, Entered entered, Runnable leave) {
        fee = new Choice(fees, fees.keySet().stream().findFirst().orElse(""));
        account =
                new AccountEntry(
                        "debit-account",
                        getTranslation("office.debits.account"),
                        getTranslation("office.debits.account.hint"),
                        getTranslation("office.debits.account.wrong"));
        payerAsked =
                new Asked(
                        "debit-payer",
                        getTranslation("office.debits.payer.no"),
                        getTranslation("office.debits.payer.no.hint"),
                        payer);
        getContent().setClassName("stack");
        getContent()
                .add(
                        new H3(getTranslation("office.debits.enter")),
                        payerAsked,
                        new Asked("debit-fee", getTranslation("office.debits.fee"), "", fee),
                        account,
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("office.debits.enter.do"),
                                        () -> read(entered)),
                                ActionButton.secondary(
                                        getTranslation("office.act.cancel"), leave)));
    }

    private void read(Entered entered) {
        var no = payer.getValue().strip();
        payerAsked.complain(no.isEmpty() ? getTranslation("office.debits.payer.no.missing") : "");
        var read = account.read();
        if (!no.isEmpty()) {
            read.ifPresent(it ->
                    entered.entered(
                            no,
                            fee.getValue(),
                            new DebitAccount(
                                    it.bank(), it.branch(), it.kind(), it.number(), it.holder())));
        }
    }
}
