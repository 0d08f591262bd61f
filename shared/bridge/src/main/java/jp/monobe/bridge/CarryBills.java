package jp.monobe.bridge;

import java.util.UUID;
import jp.monobe.billing.BillsOut;
import jp.monobe.exchange.Outbox;
import jp.monobe.paying.BillsIn;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries copies of bills out. What is carried is read now, so it is the newest; the open zone
 * ignores an older one. One at a time, since each holds its documents.
 */
final class CarryBills implements OutboxTurn.Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final BillsOut bills;
    private final BillsIn front;
    private final TransactionOperations frontWork;

    CarryBills(BillsOut bills, BillsIn front, TransactionOperations frontWork) {
        this.bills = bills;
        this.front = front;
        this.frontWork = frontWork;
    }

    @Override
    public void carry(Outbox.Message message) {
        var bill = UUID.fromString(JSON.readTree(message.body()).get("bill").asString());
        bills.copy(bill).ifPresent(copy -> frontWork.execute(_ -> front.put(copy)));
    }

    @Override
    public int atOnce() {
        return 2;
    }
}
