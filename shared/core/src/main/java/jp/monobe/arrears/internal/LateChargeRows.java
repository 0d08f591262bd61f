package jp.monobe.arrears.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import jp.monobe.arrears.LateChargePage.State;
import jp.monobe.arrears.LateChargePage.Waiver;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.LateReceipts.Late;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code late_charge}, its parts and waivers. */
@Component
public class LateChargeRows {

    /** Of one statement. */
    private static final int LOT = 1_000;

    private static final String ALL =
            "select c.*, w.id waiver, w.state, w.reason, w.proposed_by from late_charge c left join"
                    + " late_charge_waiver w on w.charge_id = c.id and w.live ";

    private final JdbcClient jdbc;
    private final Clock clock;

    LateChargeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One that is billed.
     *
     * @param bill what was paid late
     * @param charge the bill that asks for it
     */
    public record Charge(
            UUID id,
            UUID bill,
            UUID charge,
            Yen amount,
            LocalDate fixedOn,
            @Nullable Waiver waiver) {}

    /** What one slip costs. */
    public record Part(Late late, Yen base, Yen amount) {}

    /** Throws a duplicate key when a slip's is fixed. */
    public void add(Charge it, UUID by, List<Part> parts) {
        jdbc.sql(
                        "insert into late_charge (id, bill_id, charge_bill_id, amount, fixed_on,"
                                + " fixed_by) values (?, ?, ?, ?, ?, ?)")
                .params(it.id(), it.bill(), it.charge(), it.amount().amount(), it.fixedOn(), by)
                .update();
        for (var part : parts) {
            jdbc.sql(
                            "insert into late_charge_part (slip_id, charge_id, base, due_on, paid_on,"
                                    + " amount) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            part.late().slip(),
                            it.id(),
                            part.base().amount(),
                            part.late().dueOn(),
                            part.late().paidOn(),
                            part.amount().amount())
                    .update();
        }
    }

    /** Of these slips, those whose charge is fixed. */
    public Set<UUID> fixed(Collection<UUID> slips) {
        return slips.stream()
                .gather(Gatherers.windowFixed(LOT))
                .flatMap(some ->
                        jdbc
                                .sql(
                                        "select slip_id from late_charge_part where slip_id in (:slips)")
                                .param("slips", some)
                                .query(UUID.class)
                                .list()
                                .stream())
                .collect(Collectors.toSet());
    }

    /** Those whose waiver waits first, then the newest. */
    public List<Charge> page(int offset, int limit) {
        return jdbc.sql(
                        ALL
                                + "order by w.state is not null and w.state = 'PROPOSED' desc,"
                                + " c.fixed_on desc, c.id desc limit ? offset ?")
                .params(limit, offset)
                .query((row, _) -> charge(row))
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from late_charge").query(Long.class).single();
    }

    /** Held until the transaction ends. */
    public Optional<Charge> locked(UUID id) {
        return jdbc.sql(ALL + "where c.id = ? for update")
                .param(id)
                .query((row, _) -> charge(row))
                .optional();
    }

    /** Throws a duplicate key when one waits or is approved. */
    public void propose(UUID id, UUID charge, String reason, UUID by) {
        jdbc.sql(
                        "insert into late_charge_waiver (id, charge_id, state, reason, proposed_by,"
                                + " proposed_at) values (?, ?, 'PROPOSED', ?, ?, ?)")
                .params(id, charge, reason, by, UtcTime.column(clock.instant()))
                .update();
    }

    public void decided(UUID waiver, State to, UUID by) {
        jdbc.sql(
                        "update late_charge_waiver set state = ?, decided_by = ?, decided_at = ? where"
                                + " id = ?")
                .params(to.name(), by, UtcTime.column(clock.instant()), waiver)
                .update();
    }

    private static Charge charge(ResultSet row) throws SQLException {
        var waiver = row.getObject("waiver", UUID.class);
        return new Charge(
                row.getObject("id", UUID.class),
                row.getObject("bill_id", UUID.class),
                row.getObject("charge_bill_id", UUID.class),
                Yen.of(row.getLong("amount")),
                row.getObject("fixed_on", LocalDate.class),
                waiver == null
                        ? null
                        : new Waiver(
                                waiver,
                                State.valueOf(row.getString("state")),
                                row.getString("reason"),
                                row.getObject("proposed_by", UUID.class)));
    }
}
