package jp.monobe.portal.welcome;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jp.monobe.frontend.ui.ActionButton;
import jp.monobe.frontend.ui.Actions;
import jp.monobe.frontend.ui.NotificationBanner;
import jp.monobe.frontend.ui.Tone;
import jp.monobe.frontend.ui.page.PageTitle;
import jp.monobe.portal.shell.TextQuestion;
import jp.monobe.portal.shell.Ways;
import jp.monobe.resident.ConfirmResult;
import jp.monobe.resident.ContactService;
import jp.monobe.resident.ProposeResult;

/** The code from the mail (確認コード), which shows that the address is hers. */
class CodeStep extends Composite<Div> {

    private final ContactService contacts;
    private final String mail;
    private final String next;
    private final Div news = new Div();
    private final TextQuestion code;

    CodeStep(ContactService contacts, String mail, String next, Runnable otherAddress) {
        this.contacts = contacts;
        this.mail = mail;
        this.next = next;
        code =
                new TextQuestion(
                                "code",
                                getTranslation("contact.code"),
                                getTranslation("contact.code.hint"),
                                "chars-8")
                        .helped("text", "numeric", "one-time-code");
        getContent().setClassName("stack");
        getContent()
                .add(
                        new PageTitle(getTranslation("contact.code.title"))
                                .lead(getTranslation("contact.code.lead", mail)),
                        news,
                        code,
                        new Actions(
                                ActionButton.primary(
                                        getTranslation("contact.code.confirm"), this::confirm),
                                Ways.secondary(next, getTranslation("contact.code.later"))),
                        new Paragraph(getTranslation("contact.code.late")),
                        new Paragraph(
                                ActionButton.plain(
                                        getTranslation("contact.code.again"), this::sendAgain),
                                ActionButton.plain(
                                        getTranslation("contact.code.other-address"),
                                        otherAddress)));
    }

    private void confirm() {
        news.removeAll();
        switch (contacts.confirm(code.value())) {
            case ConfirmResult.Confirmed(_) -> Ways.go(next);
            case ConfirmResult.WrongCode(var left) ->
                    code.complain(getTranslation("contact.code.wrong", left));
            case ConfirmResult.Expired() -> code.complain(getTranslation("contact.code.expired"));
            case ConfirmResult.TooManyAttempts() ->
                    code.complain(getTranslation("contact.code.too-many"));
        }
    }

    private void sendAgain() {
        news.removeAll();
        code.complain("");
        switch (contacts.propose(mail)) {
            case ProposeResult.CodeSent(var to, _) ->
                    news.add(
                            new NotificationBanner(
                                            Tone.GOOD,
                                            getTranslation("contact.code.sent"),
                                            getTranslation("contact.code.sent.text", to))
                                    .announced());
            case ProposeResult.TooManyCodes _, ProposeResult.NotAnAddress _ ->
                    code.complain(getTranslation("contact.too-many-codes"));
        }
    }
}
