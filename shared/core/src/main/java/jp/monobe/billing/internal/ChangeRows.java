package jp.monobe.billing.internal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.audit.AuditTrail;
import jp.monobe.billing.BillView.Change;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code bill_change}. */
@Component
public class ChangeRows {

    private static final String INSERT =
            "insert into bill_change (id, bill_id, at, staff_id, kind, amount, reason) values (?, ?,"
                    + " ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Ids ids;
    private final AuditTrail audit;

    ChangeRows(JdbcClient jdbc, JdbcTemplate batches, Ids ids, AuditTrail audit) {
        this.jdbc = jdbc;
        this.batches = batches;
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
        batches.update(INSERT, values(id, bill, change));
        audit.record("bill." + change.kind(), "bill", bill, "billing");
        return id;
    }

    /**
     * The same act on several bills, on the trail as one row.
     *
     * @return the id of each one's change
     */
    Map<UUID, UUID> addAll(Map<UUID, Change> all) {
        var made = all.keySet().stream().collect(Collectors.toMap(it -> it, _ -> ids.next()));
        batches.batchUpdate(
                INSERT,
                all.entrySet().stream()
                        .map(it -> values(made.get(it.getKey()), it.getKey(), it.getValue()))
                        .toList());
        all.values().stream()
                .map(Change::kind)
                .distinct()
                .forEach(kind -> audit.record("bill." + kind, "bill", all.keySet(), "billing"));
        return made;
    }

    private static @Nullable Object[] values(@Nullable UUID id, UUID bill, Change change) {
        return new @Nullable Object[] {
            id,
            bill,
            UtcTime.column(change.at()),
            change.staffId(),
            change.kind().name(),
            change.amount().amount(),
            change.reason()
        };
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
