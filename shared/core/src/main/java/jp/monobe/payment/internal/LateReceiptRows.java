package jp.monobe.payment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.kernel.Yen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Slips of which money came, or may count, after their 納期限, and what came with them. */
@Component
public class LateReceiptRows {

    /** Of one statement. */
    private static final int LOT = 1_000;

    /** A charge bears none itself, and what is not owed at all bears none either. */
    private static final String BEARS =
            " join bill b on b.id = s.bill_id and b.state <> 'CANCELLED' and"
                    + " right(b.fee_kind, 5) <> '+late' ";

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
                    + BEARS
                    + "where r.paid_on >= :since and r.paid_on > "
                    + DUE
                    + """
                     union
                    select s.id from question_answer a join open_question q on q.id = a.question_id
                      join receipt r on r.id = q.receipt_id and r.item = q.item
                      join slip s on s.id = a.slip_id
                    """
                    + BEARS
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
                    + BEARS
                    + "where whole.agent <> '' and whole.arrived > "
                    + DUE
                    + " union select s.id from "
                    + WHOLE_DAYS
                    + """
                      join receipt r on r.agent = '' and r.paid_on = whole.day
                        and r.paid_on < date_sub(whole.arrived, interval :days day)
                      join posting p on p.receipt_id = r.id join slip s on s.id = p.slip_id
                    """
                    + BEARS
                    + "where whole.agent = '' and whole.arrived > "
                    + DUE;

    /**
     * What a slip's receipt brought and was not taken back, and what of it was for what was owed:
     * the rest is given back.
     */
    private static final String CAME =
            """
            select s.id slip, s.bill_id, b.claim_class, s.part, least(s.amount, b.amount) most, s.due_on,
              b.due_on bill_due, p.receipt_id, sum(case
                when e.debit in ('WITH_AGENTS', 'UNIDENTIFIED') then e.amount
                when e.credit in ('WITH_AGENTS', 'UNIDENTIFIED') then -e.amount else 0 end) came,
              sum(case
                when e.credit = 'RECEIVABLE' and e.debit in ('WITH_AGENTS', 'UNIDENTIFIED')
                  then e.amount
                when e.debit = 'RECEIVABLE' and e.credit in ('WITH_AGENTS', 'UNIDENTIFIED')
                  then -e.amount else 0 end) owed
            from slip s
            """
                    + BEARS
                    + """
                      join posting p on p.slip_id = s.id and p.receipt_id is not null
                      join ledger_entry e on e.posting_id = p.id
                    where %s group by s.id, p.receipt_id order by s.id, p.receipt_id
                    """;

    private final JdbcClient jdbc;

    LateReceiptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of one receipt with one slip.
     *
     * @param most the slip can cost a charge of
     * @param came nothing where it was taken back
     * @param owed of it; what was beyond is given back
     */
    public record Came(
            UUID slip,
            UUID bill,
            ClaimClass claimClass,
            int part,
            Yen most,
            LocalDate dueOn,
            LocalDate billDueOn,
            UUID receipt,
            long came,
            long owed) {}

    /**
     * Of slips of which something was paid, or paid in, after their 納期限.
     *
     * @param days the least an agent has to pay in
     */
    public List<Came> since(LocalDate since, int days) {
        var slips =
                jdbc.sql(SLIPS).param("since", since).param("days", days).query(UUID.class).list();
        var found = new ArrayList<Came>();
        slips.stream()
                .gather(Gatherers.windowFixed(LOT))
                .forEach(some -> found.addAll(came("s.id in (:ids)", some)));
        return found;
    }

    public List<Came> of(Collection<UUID> bills) {
        return came("s.bill_id in (:ids)", bills);
    }

    private List<Came> came(String which, Collection<UUID> ids) {
        return jdbc.sql(CAME.formatted(which))
                .param("ids", ids)
                .query((row, _) -> came(row))
                .list();
    }

    private static Came came(ResultSet row) throws SQLException {
        return new Came(
                row.getObject("slip", UUID.class),
                row.getObject("bill_id", UUID.class),
                ClaimClass.valueOf(row.getString("claim_class")),
                row.getInt("part"),
                Yen.of(row.getLong("most")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("bill_due", LocalDate.class),
                row.getObject("receipt_id", UUID.class),
                row.getLong("came"),
                row.getLong("owed"));
    }
}
