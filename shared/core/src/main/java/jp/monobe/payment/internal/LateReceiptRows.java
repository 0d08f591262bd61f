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
    static final String BEARS =
            " join bill b on b.id = s.bill_id and b.state <> 'CANCELLED' and"
                    + " right(b.fee_kind, 5) <> '+late' ";

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

    /** Of slips, however many. */
    public List<Came> ofSlips(Collection<UUID> slips) {
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
