package jp.monobe.paying;

import java.util.Objects;
import java.util.UUID;
import jp.monobe.exchange.PaymentEvent;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.paying.internal.PaymentRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the bridge reads what was paid. */
public class PaymentsOut {

    private final PaymentRows rows;

    public PaymentsOut(JdbcClient jdbc) {
        this.rows = new PaymentRows(jdbc);
    }

    /** The same each time it is asked for. Throws when nothing was paid. */
    @Guarded(by = Who.JOB)
    public PaymentEvent read(UUID id) {
        var payment = rows.find(id).orElseThrow();
        return new PaymentEvent(
                payment.id(),
                payment.channel(),
                Objects.requireNonNull(payment.reference()),
                Yen.of(Objects.requireNonNull(payment.paidAmount())),
                Objects.requireNonNull(payment.entrustedAt()),
                payment.items().stream()
                        .map(item -> new PaymentEvent.Item(item.slip(), item.amount()))
                        .toList());
    }
}
