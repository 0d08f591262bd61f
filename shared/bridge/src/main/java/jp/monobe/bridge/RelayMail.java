package jp.monobe.bridge;

import jp.monobe.exchange.MailMessage;
import jp.monobe.exchange.Outbox;
import jp.monobe.notice.SendMail;
import tools.jackson.databind.json.JsonMapper;

/** Gives mails that wait in the open zone to the mail server; at least once. */
final class RelayMail implements OutboxTurn.Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SendMail mail;

    RelayMail(SendMail mail) {
        this.mail = mail;
    }

    @Override
    public void carry(Outbox.Message message) {
        mail.send(String.valueOf(message.id()), JSON.readValue(message.body(), MailMessage.class));
    }

    /** Marked one by one, so that a stop in between sends hardly any twice. */
    @Override
    public int together() {
        return 1;
    }
}
