package jp.monobe.portal.home;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.portal.shell.Addresses;
import jp.monobe.resident.AccountService;
import jp.monobe.resident.Contact;
import org.springframework.stereotype.Component;

/** Says when an address still waits for its code (メールの確認), since no mail goes there until then. */
@Component
class ContactReminder {

    private final AccountService accounts;

    ContactReminder(AccountService accounts) {
        this.accounts = accounts;
    }

    Optional<NotificationBanner> about() {
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
