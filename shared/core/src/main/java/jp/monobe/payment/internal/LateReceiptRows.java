package jp.monobe.payment.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.LateReceipts.Late;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Receipts after the 納期限 of their slips, less those that were taken back. */
@Component
public class LateReceiptRows {

    /** Of a slip paid twice the first payment counts: the other is given back. */
    private static final String LATE =
            """
            select s.bill_id, s.id slip, s.part, least(s.amount, max(r.amount)) paid, s.due_on,
              b.due_on bill_due, min(r.paid_on) paid_on
            from receipt r join slip s on s.id = r.slip_id join bill b on b.id = s.bill_id
            where r.paid_on > least(s.due_on, b.due_on)
              and not exists (select 1 from receipt a where a.slip_id = s.id
                and a.paid_on <= least(s.due_on, b.due_on))
              and (select sum(case when e.debit in ('WITH_AGENTS', 'UNIDENTIFIED') then e.amount
                    when e.credit in ('WITH_AGENTS', 'UNIDENTIFIED') then -e.amount else 0 end)
                  from posting p join ledger_entry e on e.posting_id = p.id
                  where p.slip_id = s.id and p.receipt_id = r.id) > 0
            """;

    private static final String GROUP =
            " group by s.bill_id, s.id, s.part, s.amount, s.due_on, b.due_on";

    private final JdbcClient jdbc;

    LateReceiptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Late> since(LocalDate day, int most) {
        return jdbc.sql(
                        LATE
                                + " and r.paid_on >= :day"
                                + GROUP
                                + " order by paid_on desc limit :most")
                .param("day", day)
                .param("most", most)
                .query((row, _) -> late(row))
                .list();
    }

    public List<Late> of(Collection<UUID> bills) {
        return jdbc.sql(LATE + " and s.bill_id in (:bills)" + GROUP + " order by paid_on")
                .param("bills", bills)
                .query((row, _) -> late(row))
                .list();
    }

    private static Late late(ResultSet row) throws SQLException {
        return new Late(
                row.getObject("bill_id", UUID.class),
                row.getObject("slip", UUID.class),
                row.getInt("part"),
                Yen.of(row.getLong("paid")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("bill_due", LocalDate.class),
                row.getObject("paid_on", LocalDate.class));
    }
}
