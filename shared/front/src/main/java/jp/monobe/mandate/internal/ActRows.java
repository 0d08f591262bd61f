package jp.monobe.mandate.internal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.kernel.UtcTime;
import jp.monobe.mandate.MandateAct;
import jp.monobe.mandate.MandateAct.Deed;
import jp.monobe.municipality.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rows of {@code mandate_act}, which the database lets nobody change; and the trail beside them.
 */
@Repository
public class ActRows {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ActRows(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** About the mandate itself. */
    public void add(UUID mandate, Deed deed) {
        add(mandate, deed, null, null);
    }

    /** By whoever acts now. */
    public void add(
            UUID mandate, Deed deed, @Nullable String procedure, @Nullable String receiptNumber) {
        jdbc.sql(
                        "insert into mandate_act (mandate_id, at, account_id, deed, procedure_id,"
                                + " receipt_number) values (?, ?, ?, ?, ?, ?)")
                .param(mandate)
                .param(UtcTime.column(clock.instant()))
                .param(Acting.account())
                .param(deed.name())
                .param(procedure)
                .param(receiptNumber)
                .update();
        audit.record(
                "mandate." + deed.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                "mandate",
                mandate,
                procedure == null ? "mandate" : procedure);
    }

    /** Newest first. */
    public List<MandateAct> of(UUID mandate) {
        return jdbc.sql(
                        "select a.at, a.account_id <=> m.agent_id, a.deed, a.procedure_id,"
                                + " a.receipt_number from mandate_act a join mandate m on m.id ="
                                + " a.mandate_id where a.mandate_id = ? order by a.id desc")
                .param(mandate)
                .query((row, _) ->
                        new MandateAct(
                                UtcTime.instant(row.getObject(1, LocalDateTime.class)),
                                row.getBoolean(2),
                                Deed.valueOf(row.getString(3)),
                                Optional.ofNullable(row.getString(4)),
                                Optional.ofNullable(row.getString(5))))
                .list();
    }
}
