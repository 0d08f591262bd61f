package jp.monobe.portal.welcome;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.TextQuestion;
import jp.monobe.portal.shell.Ways;
import jp.monobe.resident.Contact;
import jp.monobe.resident.ContactService;
import jp.monobe.resident.ProposeResult;

/**
 * Where mails may go (連絡先のメール): an address, confirmed by a code, or none. Never in the way: who has
 * not confirmed goes on all the same, and gets nothing but the code.
 */
class ContactTopic extends Composite<Div> {

    private final ContactService contacts;
    private final String next;

    ContactTopic(ContactService contacts, Contact now, String next) {
        this.contacts = contacts;
        this.next = next;
        getContent().setClassName("stack");
        if (now instanceof Contact.Unconfirmed(var mail)) {
            show(new CodeStep(contacts, mail, next, this::askMail));
        } else {
            askMail();
        }
    }

    private void askMail() {
        var mail =
                new TextQuestion(
                                "mail",
                                getTranslation("contact.mail"),
                                getTranslation("contact.mail.hint"),
                                "chars-30")
                        .helped("email", "email", "email");
        show(
                new PageTitle(getTranslation("contact.title")).lead(getTranslation("contact.lead")),
                new Paragraph(getTranslation("contact.shared")),
                mail,
                new Actions(
                        ActionButton.primary(getTranslation("contact.send"), () -> propose(mail)),
                        ActionButton.plain(getTranslation("contact.none"), this::none)));
    }

    private void propose(TextQuestion mail) {
        mail.complain("");
        switch (contacts.propose(mail.value())) {
            case ProposeResult.CodeSent(var to, _) ->
                    show(new CodeStep(contacts, to, next, this::askMail));
            case ProposeResult.NotAnAddress() ->
                    mail.complain(getTranslation("contact.not-an-address"));
            case ProposeResult.TooManyCodes() ->
                    mail.complain(getTranslation("contact.too-many-codes"));
        }
    }

    private void none() {
        contacts.chooseNone();
        Ways.go(next);
    }

    private void show(Component... content) {
        getContent().removeAll();
        getContent().add(content);
    }
}
