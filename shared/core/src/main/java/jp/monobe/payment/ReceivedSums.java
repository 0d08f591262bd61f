package jp.monobe.payment;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.internal.PayInRows;
import jp.monobe.staff.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What agents told of days, added up apart from the books: the two must be the same yen. */
@Service
public class ReceivedSums {

    private static final String RECEIVED =
            """
            select r.channel, sum(r.amount) from posting p join receipt r on r.id = p.receipt_id
              and p.cause = concat('receipt:', r.id, ':', r.item)
            where p.booked_on between ? and ? group by r.channel
            """;

    private final JdbcClient jdbc;
    private final PayInRows payIns;

    ReceivedSums(JdbcClient jdbc, PayInRows payIns) {
        this.jdbc = jdbc;
        this.payIns = payIns;
    }

    /** By the receipts themselves, in yen; of those that were booked on these days. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Map<PaymentChannel, Long> receipts(LocalDate first, LocalDate last) {
        var found = new EnumMap<PaymentChannel, Long>(PaymentChannel.class);
        jdbc.sql(RECEIVED)
                .params(first, last)
                .query(row -> {
                    found.put(PaymentChannel.valueOf(row.getString(1)), row.getLong(2));
                });
        return found;
    }

    /** Recorded on these days and not undone, in the order recorded. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<PayIn> payIns(LocalDate first, LocalDate last) {
        return payIns.between(first, last);
    }
}
