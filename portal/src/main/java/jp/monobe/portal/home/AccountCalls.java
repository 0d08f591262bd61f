package jp.monobe.portal.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.mandate.GrantedMandates;
import jp.monobe.mandate.HeldMandates;
import jp.monobe.paying.MyBills;
import jp.monobe.portal.mandate.HeldList;
import jp.monobe.portal.mandate.WaitingAnswer;
import jp.monobe.portal.paying.BillCalls;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.resident.AccountService;
import jp.monobe.resident.Contact;

/**
 * What waits about her account (確認のお願い): an address whose code was not typed, since no mail goes
 * there until then; somebody who would apply for her; something to pay.
 */
@org.springframework.stereotype.Component
class AccountCalls {

    private final AccountService accounts;
    private final GrantedMandates mandates;
    private final HeldMandates held;
    private final MyBills bills;

    AccountCalls(
            AccountService accounts, GrantedMandates mandates, HeldMandates held, MyBills bills) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.held = held;
        this.bills = bills;
    }

    /** For whom she may apply now, or will once it is confirmed. */
    HeldList helped() {
        return HeldList.open(held.mine());
    }

    List<Component> all() {
        return Stream.<Stream<? extends Component>>of(
                        mandates.mine().stream().flatMap(row -> WaitingAnswer.of(row).stream()),
                        BillCalls.of(bills.all()).stream(),
                        unconfirmed().stream())
                .<Component>flatMap(it -> it)
                .toList();
    }

    private Optional<NotificationBanner> unconfirmed() {
        return switch (accounts.mine().contact()) {
            case Contact.Unconfirmed(var mail) -> Optional.of(banner(mail));
            case Contact.NotAsked _, Contact.None _, Contact.Confirmed _ -> Optional.empty();
        };
    }

    private static NotificationBanner banner(String mail) {
        var ui = UI.getCurrent();
        return new NotificationBanner(
                Tone.ATTENTION,
                ui.getTranslation("home.unconfirmed"),
                new Paragraph(ui.getTranslation("home.unconfirmed.text", mail)),
                new Paragraph(
                        new Anchor(
                                Addresses.CONTACT, ui.getTranslation("home.unconfirmed.confirm"))));
    }
}
