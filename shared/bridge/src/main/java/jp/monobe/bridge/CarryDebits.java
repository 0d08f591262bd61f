package jp.monobe.bridge;

import java.util.UUID;
import jp.monobe.debit.MandatesOut;
import jp.monobe.exchange.Outbox;
import jp.monobe.paying.DebitsIn;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out how mandates stand. What is carried is read now; the open zone ignores an older one.
 */
final class CarryDebits implements OutboxTurn.Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MandatesOut mandates;
    private final DebitsIn front;
    private final TransactionOperations frontWork;

    CarryDebits(MandatesOut mandates, DebitsIn front, TransactionOperations frontWork) {
        this.mandates = mandates;
        this.front = front;
        this.frontWork = frontWork;
    }

    @Override
    public void carry(Outbox.Message message) {
        var mandate = UUID.fromString(JSON.readTree(message.body()).get("mandate").asString());
        mandates.copy(mandate).ifPresent(copy -> frontWork.execute(_ -> front.put(copy)));
    }
}
