package jp.monobe.portal.paying;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.paying.BeginResult;
import jp.monobe.paying.PayByCard;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.portal.shell.Once;
import jp.monobe.portal.shell.Ways;

/** Begins to pay by card and leads to the agent's page (カードで払う). */
final class CardWay extends Composite<Div> {

    private final PayByCard pay;
    private final Supplier<List<UUID>> slips;
    private final ActionButton button;
    private final Div news = new Div();

    /**
     * @param slips asked when the button is pressed
     */
    CardWay(PayByCard pay, String text, Supplier<List<UUID>> slips) {
        this.pay = pay;
        this.slips = slips;
        this.button = Once.primary(text, this::begin);
        getContent().setClassName("stack");
        getContent()
                .add(new Paragraph(getTranslation("bill.card.text")), news, new Actions(button));
    }

    void say(String text) {
        button.setText(text);
    }

    private void begin() {
        news.removeAll();
        var wanted = slips.get();
        if (wanted.isEmpty()) {
            complain("bill.several.none");
            return;
        }
        switch (pay.begin(wanted)) {
            case BeginResult.Go(_, var page) -> UI.getCurrent().getPage().setLocation(page);
            case BeginResult.Underway(var id) -> Ways.go(Addresses.payment(id));
            case BeginResult.Away(var id) -> Ways.go(Addresses.payment(id));
            case BeginResult.Refused() -> complain("bill.card.refused");
            case BeginResult.NotPayable() -> complain("bill.card.not-payable");
            case BeginResult.Busy() -> complain("bill.card.busy");
            case BeginResult.TooLittle() -> complain("bill.card.too-little");
            case BeginResult.NoCards() -> complain("bill.card.none");
        }
    }

    private void complain(String key) {
        news.add(
                new NotificationBanner(
                                Tone.ATTENTION, getTranslation(key), getTranslation(key + ".text"))
                        .announced());
    }
}
