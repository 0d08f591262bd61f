package jp.monobe.billing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.billing.Bill;
import jp.monobe.billing.Overdue;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was not paid in time, read of bills, slips and the ledger (滞納の照会). */
@Component
public class OverdueRows {

    static final String LATE =
            """
            select b.id bill, s.id slip, s.number, s.part, s.issued_on, s.amount,
              coalesce(s.due_on, b.due_on) due
            from bill b left join slip s on s.bill_id = b.id
              and not exists (select 1 from slip_void v where v.slip_id = s.id) and
            """
                    + LedgerSql.CAME_WITH_SLIP
                    + " = 0 where b.state = 'OPEN' and coalesce(s.due_on, b.due_on) < :day";

    private static final String ORDER = " order by due, b.id, s.part, s.id";

    /** What was taken back is no payment. */
    private static final String LAST_PAID =
            "select bill_id, max(booked) from (select e.bill_id, p.receipt_id, max(p.booked_on)"
                    + " booked from ledger_entry e join posting p on p.id = e.posting_id where"
                    + " e.bill_id in (:bills) and p.receipt_id is not null group by e.bill_id,"
                    + " p.receipt_id having "
                    + LedgerSql.CAME
                    + " > 0) came group by bill_id";

    private final JdbcClient jdbc;
    private final BillRows bills;
    private final Ledger ledger;

    OverdueRows(JdbcClient jdbc, BillRows bills, Ledger ledger) {
        this.jdbc = jdbc;
        this.bills = bills;
        this.ledger = ledger;
    }

    private record Late(
            UUID bill, Overdue.@Nullable Asked slip, @Nullable Yen asks, LocalDate due) {}

    /** What is due first stands first. */
    public List<Overdue> before(LocalDate day) {
        return whole(jdbc.sql(LATE + ORDER).param("day", day).query((row, _) -> late(row)).list());
    }

    /** Of these bills, which stay held. */
    public List<Overdue> held(Collection<UUID> ids, LocalDate day) {
        if (bills.allLocked(ids).isEmpty()) {
            return List.of();
        }
        return whole(
                jdbc.sql(LATE + " and b.id in (:bills)" + ORDER)
                        .param("day", day)
                        .param("bills", ids)
                        .query((row, _) -> late(row))
                        .list());
    }

    private static Late late(ResultSet row) throws SQLException {
        var slip = row.getObject("slip", UUID.class);
        var bill = row.getObject("bill", UUID.class);
        var due = row.getObject("due", LocalDate.class);
        if (slip == null) {
            return new Late(bill, null, null, due);
        }
        var asked =
                new Overdue.Asked(
                        slip,
                        new BillNumber(row.getString("number")),
                        row.getInt("part"),
                        row.getObject("issued_on", LocalDate.class));
        return new Late(bill, asked, Yen.of(row.getLong("amount")), due);
    }

    /** Slips that ask for more than is owed count for what is. */
    private List<Overdue> whole(List<Late> late) {
        var ids = late.stream().map(Late::bill).distinct().toList();
        var all = bills.all(ids).stream().collect(Collectors.toMap(Bill::id, Function.identity()));
        var left = new HashMap<UUID, Yen>();
        ledger.balances(ids).forEach((id, balance) -> left.put(id, balance.owed()));
        var paid = lastPaid(ids);
        var found = new ArrayList<Overdue>();
        for (var each : late) {
            var rest = left.getOrDefault(each.bill(), Yen.ZERO);
            var owed = each.asks() == null ? rest : Balance.least(each.asks(), rest);
            if (!owed.equals(Yen.ZERO)) {
                left.put(each.bill(), rest.minus(owed));
                found.add(
                        new Overdue(
                                Objects.requireNonNull(all.get(each.bill())),
                                each.slip(),
                                owed,
                                each.due(),
                                paid.get(each.bill())));
            }
        }
        return found;
    }

    private Map<UUID, LocalDate> lastPaid(Collection<UUID> ids) {
        var days = new HashMap<UUID, LocalDate>();
        if (!ids.isEmpty()) {
            jdbc.sql(LAST_PAID)
                    .param("bills", ids)
                    .query(row -> {
                        days.put(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class));
                    });
        }
        return days;
    }
}
