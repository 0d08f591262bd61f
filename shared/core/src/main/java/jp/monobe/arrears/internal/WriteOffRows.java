package jp.monobe.arrears.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.arrears.WriteOff;
import jp.monobe.arrears.model.WriteOffGround;
import jp.monobe.arrears.model.WriteOffState.Code;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code write_off}. */
@Component
public class WriteOffRows {

    private static final String ALL = "select * from write_off ";

    private final JdbcClient jdbc;

    WriteOffRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that waits. */
    public void add(WriteOff it) {
        jdbc.sql(
                        "insert into write_off (id, bill_id, ground, amount, document, state,"
                                + " proposed_by, proposed_at, reason) values (?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?)")
                .params(
                        it.id(),
                        it.bill(),
                        it.ground().name(),
                        it.amount().amount(),
                        it.document(),
                        it.state().name(),
                        it.proposed().by(),
                        UtcTime.column(it.proposed().at()),
                        it.proposed().note())
                .update();
    }

    public void moved(UUID id, Code to, WriteOff.Done done) {
        var sql =
                to == Code.REVOKED
                        ? "update write_off set state = ?, revoked_by = ?, revoked_at = ?,"
                                + " revoke_note = ?, version = version + 1 where id = ?"
                        : "update write_off set state = ?, decided_by = ?, decided_at = ?,"
                                + " decide_note = ?, version = version + 1 where id = ?";
        jdbc.sql(sql)
                .params(to.name(), done.by(), UtcTime.column(done.at()), done.note(), id)
                .update();
    }

    public Optional<WriteOff> find(UUID id) {
        return read("where id = ?", id).stream().findFirst();
    }

    /** Holds it until the transaction ends. */
    public Optional<WriteOff> locked(UUID id) {
        return read("where id = ? for update", id).stream().findFirst();
    }

    /** The newest first. */
    public List<WriteOff> ofBill(UUID bill) {
        return read("where bill_id = ? order by proposed_at desc, id desc", bill);
    }

    public boolean waits(UUID bill) {
        return ofBill(bill).stream().anyMatch(it -> it.state() == Code.PROPOSED);
    }

    /** What waits first, the oldest of it foremost; then what was decided, the newest first. */
    public List<WriteOff> page(int most, int skip) {
        return read(
                "order by waits desc, if(waits, proposed_at, null), decided_at desc, id limit ?"
                        + " offset ?",
                most,
                skip);
    }

    private List<WriteOff> read(String where, Object... values) {
        return jdbc.sql(ALL + where).params(values).query((row, _) -> it(row)).list();
    }

    private static WriteOff it(ResultSet row) throws SQLException {
        return new WriteOff(
                row.getObject("id", UUID.class),
                row.getObject("bill_id", UUID.class),
                WriteOffGround.valueOf(row.getString("ground")),
                Yen.of(row.getLong("amount")),
                row.getString("document"),
                Code.valueOf(row.getString("state")),
                new WriteOff.Done(
                        row.getObject("proposed_by", UUID.class),
                        UtcTime.instant(row.getObject("proposed_at", LocalDateTime.class)),
                        row.getString("reason")),
                done(row, "decided", "decide_note"),
                done(row, "revoked", "revoke_note"),
                row.getLong("version"));
    }

    private static WriteOff.@Nullable Done done(ResultSet row, String what, String note)
            throws SQLException {
        var by = row.getObject(what + "_by", UUID.class);
        return by == null
                ? null
                : new WriteOff.Done(
                        by,
                        UtcTime.instant(row.getObject(what + "_at", LocalDateTime.class)),
                        row.getString(note));
    }
}
