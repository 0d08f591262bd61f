package jp.monobe.billing.internal;

import java.util.Collection;
import java.util.UUID;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.exchange.Outbox.Note;
import org.springframework.stereotype.Component;

/** Says that a bill's copy in the open zone is old, in the transaction that made it old. */
@Component
public class BillNews {

    private final Outbox outbox;

    BillNews(Outbox outbox) {
        this.outbox = outbox;
    }

    public void of(Collection<UUID> bills) {
        if (!bills.isEmpty()) {
            outbox.write(
                    bills.stream()
                            .map(id -> new Note(BellKind.BILL, id, "{\"bill\":\"" + id + "\"}"))
                            .toList());
        }
    }
}
