package jp.monobe.billing.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.CancelRun.Done;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code run_cancel}, which stay as they are. */
@Component
public class RunCancelRows {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    RunCancelRows(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the order in which money holds them too. */
    List<UUID> bills(UUID run) {
        return jdbc.sql("select bill_id from assessment_run_bill where run_id = ? order by bill_id")
                .param(run)
                .query(UUID.class)
                .list();
    }

    void keep(UUID run, int count, Yen amount, String reason) {
        jdbc.sql(
                        "insert into run_cancel (id, run_id, at, staff_id, bills, amount, reason)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        ids.next(),
                        run,
                        UtcTime.column(clock.instant()),
                        Acting.staff(),
                        count,
                        amount.amount(),
                        reason)
                .update();
    }

    /** What was done to a run, the newest first. */
    public List<Done> of(UUID run) {
        return jdbc.sql(
                        "select at, staff_id, bills, amount, reason from run_cancel where run_id = ?"
                                + " order by at desc, id desc")
                .param(run)
                .query((row, _) ->
                        new Done(
                                UtcTime.instant(row.getObject(1, LocalDateTime.class)),
                                row.getObject(2, UUID.class),
                                row.getInt(3),
                                Yen.of(row.getLong(4)),
                                row.getString(5)))
                .list();
    }
}
