package jp.monobe.payment.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows of {@code late_slip}: of which slips it is to be found out what paying late costs. More are
 * kept than were late, never fewer; who reads them asks what came.
 */
@Component
public class LateSlipRows {

    /** Of one statement. */
    private static final int LOT = 1_000;

    private static final String DUE = "least(s.due_on, b.due_on)";

    /** Days of agents that were whole, with the day on which the last of it was there. */
    private static final String WHOLE_DAYS =
            """
            (select d.agent, d.day, max(p.arrived_on) arrived from agent_due d
              join pay_in_part t on t.day = d.day
              join pay_in p on p.id = t.pay_in_id and p.agent = d.agent
              where d.day >= :since and d.told <= d.paid_in
                and not exists (select 1 from pay_in_undone u where u.pay_in_id = p.id)
              group by d.agent, d.day) whole
            """;

    /** Late three ways: as she paid, as a clerk found for what it was, as the agent paid in. */
    private static final String SLIPS =
            "select s.id from receipt r join slip s on s.id = r.slip_id"
                    + LateReceiptRows.BEARS
                    + "where r.paid_on >= :since and r.paid_on > "
                    + DUE
                    + """
                     union
                    select s.id from question_answer a join open_question q on q.id = a.question_id
                      join receipt r on r.id = q.receipt_id and r.item = q.item
                      join slip s on s.id = a.slip_id
                    """
                    + LateReceiptRows.BEARS
                    + "where a.kind = 'ASSIGNED' and r.paid_on >= :since and r.paid_on > "
                    + DUE
                    + " union select s.id from "
                    + WHOLE_DAYS
                    + """
                      join receipt_stage g on g.paid_in_on = whole.day and g.stage = 'CONFIRMED'
                      join receipt r on r.id = g.receipt_id and r.agent = whole.agent
                        and r.paid_on < date_sub(whole.arrived, interval :days day)
                      join posting p on p.receipt_id = r.id join slip s on s.id = p.slip_id
                    """
                    + LateReceiptRows.BEARS
                    + "where whole.agent <> '' and whole.arrived > "
                    + DUE
                    + " union select s.id from "
                    + WHOLE_DAYS
                    + """
                      join receipt r on r.agent = '' and r.paid_on = whole.day
                        and r.paid_on < date_sub(whole.arrived, interval :days day)
                      join posting p on p.receipt_id = r.id join slip s on s.id = p.slip_id
                    """
                    + LateReceiptRows.BEARS
                    + "where whole.agent = '' and whole.arrived > "
                    + DUE;

    private static final String KEEP = "insert into late_slip (slip_id) ";
    private static final String ONCE =
            " on duplicate key update late_slip.slip_id = late_slip.slip_id";

    /** Days of agents on which something arrived, with the latest. */
    private static final String ARRIVED =
            """
            (select i.agent, t.day, max(i.arrived_on) arrived from pay_in_part t
              join pay_in i on i.id = t.pay_in_id and i.agent = :agent
              where t.day in (:days) group by i.agent, t.day) came
            """;

    /** By the day on which she paid, or on which the agent has paid in by now. */
    private static final String OF_RECEIPTS =
            """
            select distinct s.id from receipt r join posting p on p.receipt_id = r.id
              join slip s on s.id = p.slip_id
            """
                    + LateReceiptRows.BEARS
                    + "where r.id in (:receipts) and (r.paid_on > "
                    + DUE
                    + """
                      or exists (select 1 from pay_in_part t
                        join pay_in i on i.id = t.pay_in_id and i.agent = r.agent
                        where (r.agent = '' and t.day = r.paid_on or r.agent <> '' and t.day in
                          (select g.paid_in_on from receipt_stage g
                            where g.receipt_id = r.id and g.stage = 'CONFIRMED'))
                          and i.arrived_on >
                    """
                    + DUE
                    + "))";

    private static final String OF_DAYS =
            "select distinct s.id from "
                    + ARRIVED
                    + """
                      join receipt_stage g on g.paid_in_on = came.day and g.stage = 'CONFIRMED'
                      join receipt r on r.id = g.receipt_id and r.agent = came.agent
                      join posting p on p.receipt_id = r.id join slip s on s.id = p.slip_id
                    """
                    + LateReceiptRows.BEARS
                    + "where came.agent <> '' and came.arrived > "
                    + DUE
                    + " union select s.id from "
                    + ARRIVED
                    + """
                      join receipt r on r.agent = '' and r.paid_on = came.day
                      join posting p on p.receipt_id = r.id join slip s on s.id = p.slip_id
                    """
                    + LateReceiptRows.BEARS
                    + "where came.agent = '' and came.arrived > "
                    + DUE;

    private final JdbcClient jdbc;

    LateSlipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After these were booked, assigned, or confirmed with the day on which they are paid in. */
    void booked(Collection<UUID> receipts) {
        receipts.stream()
                .distinct()
                .gather(Gatherers.windowFixed(LOT))
                .forEach(some ->
                        jdbc.sql(KEEP + OF_RECEIPTS + ONCE).param("receipts", some).update());
    }

    /** After what an agent owed of these days, or some of it, arrived. */
    public void arrived(String agent, Collection<LocalDate> days) {
        if (!days.isEmpty()) {
            jdbc.sql(KEEP + OF_DAYS + ONCE).param("agent", agent).param("days", days).update();
        }
    }

    /**
     * All of them again, of what was paid since a day.
     *
     * @param days the least an agent has to pay in
     */
    public void find(LocalDate since, int days) {
        jdbc.sql(KEEP + "select id from (" + SLIPS + ") late" + ONCE)
                .param("since", since)
                .param("days", days)
                .update();
    }

    public List<UUID> all() {
        return jdbc.sql("select slip_id from late_slip").query(UUID.class).list();
    }

    public void forget(Collection<UUID> slips) {
        slips.stream()
                .gather(Gatherers.windowFixed(LOT))
                .forEach(some ->
                        jdbc.sql("delete from late_slip where slip_id in (:slips)")
                                .param("slips", some)
                                .update());
    }
}
