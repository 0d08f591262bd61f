package jp.monobe.payment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import jp.monobe.payment.AgentDue;
import jp.monobe.payment.internal.ReceiptRows.StageRow;
import jp.monobe.payment.model.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code agent_due}: one an agent and day, however many payments. */
@Component
public class DueRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final LateSlipRows late;

    DueRows(JdbcClient jdbc, JdbcTemplate batches, LateSlipRows late) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.late = late;
    }

    private record Sum(int payments, long yen) {
        Sum plus(long more) {
            return new Sum(payments + (more < 0 ? -1 : 1), yen + more);
        }
    }

    /** What an agent's file confirms: the day on which it pays in is known with it. */
    public void confirmed(String agent, List<StageRow> stages) {
        var days = new TreeMap<LocalDate, Sum>();
        var receipts = new ArrayList<UUID>();
        for (var stage : stages) {
            if (stage.stage() == Stage.CONFIRMED && stage.paidInOn() != null) {
                add(days, stage.paidInOn(), stage.amount().amount());
                receipts.add(stage.receipt());
            }
        }
        write(agent, days);
        late.booked(receipts);
    }

    /**
     * Of our screens, or what an agent took back.
     *
     * @param yen negative when it was taken back
     */
    public void told(String agent, LocalDate day, long yen) {
        var days = new TreeMap<LocalDate, Sum>();
        add(days, day, yen);
        write(agent, days);
    }

    /**
     * What the agent of our screens keeps for what it gave back to cards; no payment is undone.
     *
     * @param yen negative when it pays in less
     */
    public void kept(LocalDate day, long yen) {
        write("", new TreeMap<>(Map.of(day, new Sum(0, yen))));
    }

    private static void add(Map<LocalDate, Sum> days, LocalDate day, long yen) {
        days.put(day, days.getOrDefault(day, new Sum(0, 0)).plus(yen));
    }

    /** In the order of the days, so that two who write several wait for each other in no circle. */
    private void write(String agent, TreeMap<LocalDate, Sum> days) {
        if (!days.isEmpty()) {
            batches.batchUpdate(
                    "insert into agent_due (agent, day, payments, told) values (?, ?, ?, ?) on"
                            + " duplicate key update payments = payments + values(payments), told ="
                            + " told + values(told)",
                    days.entrySet().stream()
                            .map(it ->
                                    new @Nullable Object[] {
                                        agent,
                                        it.getKey(),
                                        it.getValue().payments,
                                        it.getValue().yen
                                    })
                            .toList());
        }
    }

    /** What is told and not come, or more came than was told; the earliest first. */
    public List<AgentDue> waiting() {
        return jdbc.sql("select * from agent_due where told <> paid_in order by day, agent")
                .query((row, _) -> due(row))
                .list();
    }

    /**
     * Held until the transaction ends: of a day, or of our screens those up to it.
     *
     * @param through 払込日
     */
    public List<AgentDue> locked(String agent, LocalDate through) {
        return jdbc.sql(
                        "select * from agent_due where agent = :agent and (day = :day or (agent ="
                                + " '' and day < :day)) and told <> paid_in order by day for update")
                .param("agent", agent)
                .param("day", through)
                .query((row, _) -> due(row))
                .list();
    }

    /** On which day an agent's file said that a receipt is paid in. */
    public Optional<LocalDate> dayOf(UUID receipt) {
        return jdbc.sql(
                        "select paid_in_on from receipt_stage where receipt_id = ? and stage ="
                                + " 'CONFIRMED' and paid_in_on is not null")
                .param(receipt)
                .query(LocalDate.class)
                .optional();
    }

    public void paidIn(String agent, LocalDate day, long yen) {
        jdbc.sql("update agent_due set paid_in = paid_in + ? where agent = ? and day = ?")
                .params(yen, agent, day)
                .update();
    }

    private static AgentDue due(ResultSet row) throws SQLException {
        long told = row.getLong("told");
        long paidIn = row.getLong("paid_in");
        return new AgentDue(
                row.getString("agent"),
                row.getObject("day", LocalDate.class),
                row.getInt("payments"),
                told,
                paidIn,
                told - paidIn);
    }
}
