package jp.monobe.bridge;

import java.util.UUID;
import jp.monobe.casework.StatusOut;
import jp.monobe.exchange.Outbox;
import jp.monobe.inbox.InboxIn;
import jp.monobe.notice.KeptNotices;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries a status or a notice out. What is carried is read now, so it is the newest; the open zone
 * ignores an older version and knows a notice by its id.
 */
final class CarryOut implements OutboxTurn.Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StatusOut statuses;
    private final KeptNotices notices;
    private final InboxIn inbox;
    private final TransactionOperations frontWork;

    CarryOut(
            StatusOut statuses,
            KeptNotices notices,
            InboxIn inbox,
            TransactionOperations frontWork) {
        this.statuses = statuses;
        this.notices = notices;
        this.inbox = inbox;
        this.frontWork = frontWork;
    }

    @Override
    public void carry(Outbox.Message message) {
        var body = JSON.readTree(message.body());
        if (body.has("status")) {
            statuses.update(UUID.fromString(body.get("status").asString()))
                    .ifPresent(status -> frontWork.execute(_ -> inbox.put(status)));
        } else {
            notices.copy(UUID.fromString(body.get("notice").asString()))
                    .ifPresent(notice -> frontWork.execute(_ -> inbox.put(notice)));
        }
    }

    @Override
    public int atOnce() {
        return 2;
    }
}
