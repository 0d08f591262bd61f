package jp.monobe.billing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.billing.Bill;
import jp.monobe.billing.LateSum;
import jp.monobe.billing.Overdue;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.billing.spi.PaidDays;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was not paid in time, read of bills, slips and the ledger (滞納の照会). */
@Component
public class OverdueRows {

    private static final String FROM =
            """
             from bill b left join slip s on s.bill_id = b.id
              and not exists (select 1 from slip_void v where v.slip_id = s.id) and
            """
                    + LedgerSql.CAME_WITH_SLIP
                    + " = 0 where b.state = 'OPEN' and coalesce(s.due_on, b.due_on) < :day";

    static final String LATE =
            "select b.id bill, s.id slip, s.number, s.part, s.issued_on, s.amount,"
                    + " coalesce(s.due_on, b.due_on) due"
                    + FROM;

    private static final String OWED =
            "(select coalesce(sum(if(e.debit = 'RECEIVABLE', e.amount, if(e.credit ="
                    + " 'RECEIVABLE', -e.amount, 0))), 0) from ledger_entry e where e.bill_id ="
                    + " b.id)";

    /** One row a bill: when its first is due, and how much of it is late, never more than owed. */
    static final String LATE_BILLS =
            "select id, claim_class, due_on, due, least(if(bare, owed, asked), owed) late from"
                    + " (select b.id, b.claim_class, b.due_on, min(coalesce(s.due_on, b.due_on)) due,"
                    + " max(s.id is null) bare, coalesce(sum(s.amount), 0) asked, "
                    + OWED
                    + " owed"
                    + FROM
                    + " group by b.id) late_bill where owed > 0";

    private static final String ORDER = " order by due, b.id, s.part, s.id";

    /** What was taken back is no payment. */
    private static final String LAST_PAID =
            "select e.bill_id, p.receipt_id, max(p.booked_on) from ledger_entry e join posting p on p.id = e.posting_id where"
                    + " e.bill_id in (:bills) and p.receipt_id is not null group by e.bill_id,"
                    + " p.receipt_id having "
                    + LedgerSql.CAME
                    + " > 0";

    private final JdbcClient jdbc;
    private final BillRows bills;
    private final Ledger ledger;
    private final PaidDays paidDays;

    OverdueRows(JdbcClient jdbc, BillRows bills, Ledger ledger, PaidDays paidDays) {
        this.paidDays = paidDays;
        this.jdbc = jdbc;
        this.bills = bills;
        this.ledger = ledger;
    }

    private record Late(
            UUID bill, Overdue.@Nullable Asked slip, @Nullable Yen asks, LocalDate due) {}

    /** How many bills of each class are late, and with how much. */
    public Map<ClaimClass, LateSum> sums(LocalDate day) {
        var found = new EnumMap<ClaimClass, LateSum>(ClaimClass.class);
        jdbc.sql(
                        "select claim_class, count(*), sum(late) from ("
                                + LATE_BILLS
                                + ") x group by claim_class")
                .param("day", day)
                .query(row -> {
                    found.put(
                            ClaimClass.valueOf(row.getString(1)),
                            new LateSum(row.getInt(2), Yen.of(row.getLong(3))));
                });
        return found;
    }

    /** Of some bills, what is due first standing first: of one class, or of all. */
    public List<Overdue> page(LocalDate day, Optional<ClaimClass> only, int most, int skip) {
        var ids =
                jdbc.sql(
                                "select id from ("
                                        + LATE_BILLS
                                        + ") x where :only = '' or claim_class = :only order by"
                                        + " due, id limit :most offset :skip")
                        .param("day", day)
                        .param("only", only.map(Enum::name).orElse(""))
                        .param("most", most)
                        .param("skip", skip)
                        .query(UUID.class)
                        .list();
        return of(ids, day);
    }

    /**
     * All of them, some bills at a time and each bill whole, in the order of their bills' days: no
     * more than a lot is held in memory.
     */
    public void each(LocalDate day, int lot, Consumer<List<Overdue>> take) {
        var after = Map.entry(LocalDate.of(1, 1, 1), new UUID(0, 0));
        while (true) {
            var some =
                    jdbc.sql(
                                    "select b.id, b.due_on from bill b where b.state = 'OPEN' and"
                                            + " b.due_on >= :dueOn and (b.due_on, b.id) > (:dueOn, :id) and (b.due_on < :day"
                                            + " or exists (select 1 from slip s where s.bill_id = b.id"
                                            + " and s.due_on < :day)) order by b.due_on, b.id limit"
                                            + " :lot")
                            .param("dueOn", after.getKey())
                            .param("id", after.getValue())
                            .param("day", day)
                            .param("lot", lot)
                            .query((row, _) ->
                                    Map.entry(
                                            row.getObject(2, LocalDate.class),
                                            row.getObject(1, UUID.class)))
                            .list();
            if (!some.isEmpty()) {
                take.accept(of(some.stream().map(Map.Entry::getValue).toList(), day));
                after = some.getLast();
            }
            if (some.size() < lot) {
                return;
            }
        }
    }

    /** Of these bills alone. */
    public List<Overdue> of(List<UUID> ids, LocalDate day) {
        return ids.isEmpty()
                ? List.of()
                : whole(
                        jdbc.sql(LATE + " and b.id in (:bills)" + ORDER)
                                .param("day", day)
                                .param("bills", ids)
                                .query((row, _) -> late(row))
                                .list());
    }

    /** Of these bills, which stay held. */
    public List<Overdue> held(Collection<UUID> ids, LocalDate day) {
        if (bills.allLocked(ids).isEmpty()) {
            return List.of();
        }
        return of(List.copyOf(ids), day);
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

    private record Came(UUID bill, UUID receipt, LocalDate booked) {}

    private static Came came(ResultSet row) throws SQLException {
        return new Came(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, LocalDate.class));
    }

    /** She acknowledged the debt when she paid at the agent, whatever the agent did (民法152条). */
    private Map<UUID, LocalDate> lastPaid(Collection<UUID> ids) {
        var days = new HashMap<UUID, LocalDate>();
        if (!ids.isEmpty()) {
            var came = jdbc.sql(LAST_PAID).param("bills", ids).query((row, _) -> came(row)).list();
            var known = paidDays.of(came.stream().map(Came::receipt).toList());
            came.forEach(it -> {
                var day = known.get(it.receipt());
                var on = day == null ? it.booked() : day.entrustedOn();
                days.merge(it.bill(), on, (one, other) -> one.isBefore(other) ? other : one);
            });
        }
        return days;
    }
}
