package jp.monobe.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.MessageText;
import jp.monobe.exchange.Supplement;
import jp.monobe.filing.Supplements;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What she and the office write to each other about one of her filings (担当者とのメッセージ). Hers crosses
 * as a supplement, so it comes after the filing and once. It moves nothing: neither date nor state.
 */
@Service
public class MessageService {

    /** Within a day about one filing. */
    static final int MOST = 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Body(UUID message, String text) {}

    private final Messages messages;
    private final Supplements supplements;
    private final AuditTrail audit;
    private final Clock clock;

    MessageService(Messages messages, Supplements supplements, AuditTrail audit, Clock clock) {
        this.messages = messages;
        this.supplements = supplements;
        this.audit = audit;
        this.clock = clock;
    }

    /** Oldest first, of the whole chain; what the office wrote counts as read from now on. */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    @Transactional
    public List<MessageRow> open(UUID filingId) {
        var first = messages.firstOf(filingId);
        var all = messages.of(first);
        var unread = all.stream().filter(MessageRow::isNew).map(MessageRow::id).toList();
        if (!unread.isEmpty()) {
            var now = UtcTime.whole(clock.instant());
            messages.markRead(unread, now);
            unread.forEach(id ->
                    supplements.add(
                            first,
                            Supplement.Kind.MESSAGE_READ,
                            id,
                            "{\"message\":\"%s\",\"at\":\"%s\"}".formatted(id, now)));
            audit.record("message.read", "message", unread, "filing:" + first);
        }
        return all;
    }

    /** What waits to be read, of all her filings, newest first. */
    @Guarded(by = Who.RESIDENT)
    public List<UnreadMessages> unread() {
        return messages.unreadOf(Acting.account());
    }

    /**
     * @param messageId made when she began to write, so that a second press sends nothing more
     */
    @Guarded(by = Who.RESIDENT, owning = "filing")
    @Transactional
    public SendResult send(UUID filingId, UUID messageId, String typed) {
        var text = MessageText.of(typed);
        return switch (MessageText.fault(text)) {
            case EMPTY -> new SendResult.Empty();
            case TOO_LONG -> new SendResult.TooLong(MessageText.LONGEST);
            case NONE -> sendWithin(messages.firstOf(filingId), messageId, text);
        };
    }

    private SendResult sendWithin(UUID first, UUID messageId, String text) {
        var now = UtcTime.whole(clock.instant());
        if (messages.sentSince(first, now.minus(Duration.ofDays(1))) >= MOST) {
            return new SendResult.TooMany(MOST);
        }
        if (messages.hers(messageId, first, now, text)) {
            supplements.add(
                    first,
                    Supplement.Kind.MESSAGE,
                    messageId,
                    JSON.writeValueAsString(new Body(messageId, text)));
            audit.record("message.send", "message", messageId, "filing:" + first);
        }
        return new SendResult.Sent();
    }
}
