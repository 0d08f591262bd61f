package jp.monobe.casework;

import java.util.Optional;
import java.util.UUID;
import jp.monobe.casework.internal.MessageRows;
import jp.monobe.exchange.MessageCopy;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;

/** What the office wrote, for the bridge to carry out. */
@Service
public class MessagesOut {

    private final MessageRows messages;

    MessagesOut(MessageRows messages) {
        this.messages = messages;
    }

    @Guarded(by = Guarded.Who.JOB)
    public Optional<MessageCopy> copy(UUID messageId) {
        return messages.copy(messageId);
    }
}
