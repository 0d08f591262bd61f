package jp.monobe.bridge;

import java.util.UUID;
import jp.monobe.exchange.Outbox;
import jp.monobe.myna.PullFilings;
import tools.jackson.databind.json.JsonMapper;

/** Tells outside what became of a filing made there, and takes in what a clerk assigned. */
final class CarryOutside implements OutboxTurn.Carrier {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PullFilings filings;

    CarryOutside(PullFilings filings) {
        this.filings = filings;
    }

    @Override
    public void carry(Outbox.Message message) {
        var body = JSON.readTree(message.body());
        if (body.has("take")) {
            filings.take(UUID.fromString(body.get("take").asString()));
        } else {
            filings.report(UUID.fromString(body.get("status").asString()));
        }
    }
}
