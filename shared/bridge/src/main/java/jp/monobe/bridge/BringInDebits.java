package jp.monobe.bridge;

import java.util.UUID;
import jp.monobe.debit.TakeMandate;
import jp.monobe.exchange.Outbox;
import jp.monobe.paying.DebitsOut;
import tools.jackson.databind.json.JsonMapper;

/** Tells the office what payers want drawn, or no more; told again it is the same wish. */
final class BringInDebits implements OutboxTurn.Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DebitsOut wishes;
    private final TakeMandate office;

    BringInDebits(DebitsOut wishes, TakeMandate office) {
        this.wishes = wishes;
        this.office = office;
    }

    @Override
    public void carry(Outbox.Message message) {
        var mandate = UUID.fromString(JSON.readTree(message.body()).get("mandate").asString());
        wishes.read(mandate).ifPresent(office::take);
    }
}
