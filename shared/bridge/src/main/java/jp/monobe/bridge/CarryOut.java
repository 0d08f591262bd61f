package jp.monobe.bridge;

import java.util.List;
import java.util.UUID;
import jp.monobe.casework.MessagesOut;
import jp.monobe.casework.StatusOut;
import jp.monobe.exchange.Outbox;
import jp.monobe.inbox.InboxIn;
import jp.monobe.notice.KeptNotices;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries statuses, notices and messages out, a lot of statuses in one transaction. What is carried
 * is read now, so it is the newest; the open zone ignores an older version and knows a notice and a
 * message by their ids.
 */
final class CarryOut implements OutboxTurn.Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StatusOut statuses;
    private final KeptNotices notices;
    private final MessagesOut messages;
    private final InboxIn inbox;
    private final TransactionOperations frontWork;

    CarryOut(
            StatusOut statuses,
            KeptNotices notices,
            MessagesOut messages,
            InboxIn inbox,
            TransactionOperations frontWork) {
        this.statuses = statuses;
        this.notices = notices;
        this.messages = messages;
        this.inbox = inbox;
        this.frontWork = frontWork;
    }

    @Override
    public void carry(Outbox.Message message) {
        carryTogether(List.of(message));
    }

    @Override
    public void carryTogether(List<Outbox.Message> lot) {
        var filings = of(lot, "status");
        if (!filings.isEmpty()) {
            var news = statuses.updates(filings);
            frontWork.executeWithoutResult(_ -> news.forEach(inbox::put));
        }
        for (var id : of(lot, "notice")) {
            notices.copy(id)
                    .filter(notice -> statuses.hasInbox(notice.filingId()))
                    .ifPresent(notice -> frontWork.execute(_ -> inbox.put(notice)));
        }
        for (var id : of(lot, "message")) {
            messages.copy(id)
                    .filter(message -> statuses.hasInbox(message.filingId()))
                    .ifPresent(message -> frontWork.execute(_ -> inbox.put(message)));
        }
    }

    private static List<UUID> of(List<Outbox.Message> lot, String what) {
        return lot.stream()
                .map(message -> JSON.readTree(message.body()))
                .filter(body -> body.has(what))
                .map(body -> UUID.fromString(body.get(what).asString()))
                .toList();
    }

    /** A notice is one document in memory at a time, however many are in the lot. */
    @Override
    public int lot() {
        return 25;
    }

    @Override
    public int atOnce() {
        return 2;
    }
}
