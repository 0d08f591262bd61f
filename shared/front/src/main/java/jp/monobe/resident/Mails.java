package jp.monobe.resident;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.MailMessage;
import jp.monobe.exchange.Outbox;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts mails to residents into the outbox, within the transaction of their cause. Subjects and
 * texts are neutral and link to the portal's root alone (amendment 18).
 */
public final class Mails {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("messages/front", Locale.JAPANESE);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Outbox outbox;
    private final String portal;

    /**
     * @param portal address of the portal's root, such as {@code https://monobe.example/}
     */
    public Mails(Outbox outbox, String portal) {
        this.outbox = outbox;
        this.portal = portal;
    }

    void sendCode(UUID account, String mail, String code) {
        send(account, mail, "code", code);
    }

    /**
     * 受付: something was received; {@code mail} is a confirmed address. Left to the caller to write,
     * since the outbox takes it together with what was received.
     */
    public Outbox.Note received(UUID account, String mail) {
        return note(account, mail, "received", "");
    }

    /** お知らせ: there is something to read in the portal. */
    public void tellNews(UUID account, String mail) {
        send(account, mail, "news", "");
    }

    /** 期限のお知らせ: something she was asked for is due soon. */
    public void tellDue(UUID account, String mail) {
        send(account, mail, "due", "");
    }

    private void send(UUID account, String to, String kind, String argument) {
        outbox.write(List.of(note(account, to, kind, argument)));
    }

    private Outbox.Note note(UUID account, String to, String kind, String argument) {
        var message =
                new MailMessage(
                        to,
                        TEXTS.getString("mail." + kind + ".subject"),
                        MessageFormat.format(
                                TEXTS.getString("mail." + kind + ".text"), portal, argument));
        return new Outbox.Note(BellKind.MAIL, account, JSON.writeValueAsString(message));
    }
}
