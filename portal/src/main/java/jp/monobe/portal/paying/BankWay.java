package jp.monobe.portal.paying;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import jp.monobe.frontend.form.field.BankPicker;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.paying.BankResult;
import jp.monobe.paying.PayByBank;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Once;
import jp.monobe.portal.shell.Ways;

/** Chooses a bank and leads to its page with the numbers filled in (ペイジー 情報リンク). */
final class BankWay extends Composite<Div> {

    private final PayByBank pay;
    private final UUID slip;
    private final Div news = new Div();
    private final Div go = new Div();

    BankWay(PayByBank pay, UUID slip) {
        this.pay = pay;
        this.slip = slip;
        getContent().setClassName("stack");
        getContent()
                .add(
                        new Paragraph(getTranslation("bill.bank.text")),
                        new BankPicker(
                                "bank-" + slip, getTranslation("bill.bank.which"), this::chosen),
                        go,
                        news);
    }

    private void chosen(String bank) {
        go.removeAll();
        go.add(new Actions(Once.primary(getTranslation("bill.bank.go", bank), () -> begin(bank))));
    }

    private void begin(String bank) {
        news.removeAll();
        switch (pay.begin(slip, bank)) {
            case BankResult.Go(_, var page) -> UI.getCurrent().getPage().setLocation(page);
            case BankResult.Underway(var id) -> Ways.go(Addresses.payment(id));
            case BankResult.NotPayable() -> complain("bill.card.not-payable");
            case BankResult.Busy() -> complain("bill.card.busy");
            case BankResult.NoBanks() -> complain("bill.bank.none");
        }
    }

    private void complain(String key) {
        news.add(
                new NotificationBanner(
                                Tone.ATTENTION, getTranslation(key), getTranslation(key + ".text"))
                        .announced());
    }
}
