package jp.monobe.bridge;

import java.util.UUID;
import jp.monobe.exchange.Outbox;
import jp.monobe.paying.PaymentsOut;
import jp.monobe.payment.TakePayment;
import tools.jackson.databind.json.JsonMapper;

/** Tells the office what was paid on our screens; told again it is the same payment. */
final class BringInPayments implements OutboxTurn.Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PaymentsOut payments;
    private final TakePayment office;

    BringInPayments(PaymentsOut payments, TakePayment office) {
        this.payments = payments;
        this.office = office;
    }

    @Override
    public void carry(Outbox.Message message) {
        var payment = UUID.fromString(JSON.readTree(message.body()).get("payment").asString());
        office.take(payments.read(payment));
    }

    @Override
    public int atOnce() {
        return 4;
    }
}
