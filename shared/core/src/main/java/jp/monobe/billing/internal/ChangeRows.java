package jp.monobe.billing.internal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.BillView.Change;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code bill_change}. */
@Component
public class ChangeRows {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final AuditTrail audit;

    ChangeRows(JdbcClient jdbc, Ids ids, AuditTrail audit) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.audit = audit;
    }

    /**
     * On the trail as well.
     *
     * @return its id, which a posting can name as its cause
     */
    public UUID add(UUID bill, Change change) {
        var id = ids.next();
        jdbc.sql(
                        "insert into bill_change (id, bill_id, at, staff_id, kind, amount, reason)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        bill,
                        UtcTime.column(change.at()),
                        change.staffId(),
                        change.kind().name(),
                        change.amount().amount(),
                        change.reason())
                .update();
        audit.record("bill." + change.kind(), "bill", bill, "billing");
        return id;
    }

    /** The newest first. */
    public List<Change> of(UUID bill) {
        return jdbc.sql(
                        "select at, staff_id, kind, amount, reason from bill_change where bill_id ="
                                + " ? order by at desc, id desc")
                .param(bill)
                .query((row, _) ->
                        new Change(
                                UtcTime.instant(row.getObject(1, LocalDateTime.class)),
                                row.getObject(2, UUID.class),
                                Change.Kind.valueOf(row.getString(3)),
                                Yen.of(row.getLong(4)),
                                row.getString(5)))
                .list();
    }
}
