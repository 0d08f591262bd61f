package jp.monobe.billing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.billing.Bill;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.ClaimClass;
import jp.monobe.billing.model.Remedy;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code bill}. */
@Component
public class BillRows {

    private static final String INSERT =
            """
            insert into bill (id, fee_kind, title, claim_class, legal_basis, revenue_item,
              payer_id, about_id, service_month, supplement_no, quantity, amount, fiscal_year, due_on,
              remedy, limitation_years, assessed_on, assessed_by, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    BillRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Throws when one of them was assessed before (the key {@code bill_once}). */
    public void add(List<Bill> bills) {
        batches.batchUpdate(INSERT, bills.stream().map(BillRows::values).toList());
    }

    private static @Nullable Object[] values(Bill bill) {
        return new @Nullable Object[] {
            bill.id(),
            bill.feeKind(),
            bill.title(),
            bill.claimClass().name(),
            bill.legalBasis(),
            bill.revenueItem(),
            bill.payerId(),
            bill.aboutId(),
            bill.month().atDay(1),
            bill.supplementNo(),
            bill.quantity(),
            bill.amount().amount(),
            bill.year().year(),
            bill.dueOn(),
            bill.remedy().name(),
            bill.limitationYears(),
            bill.assessedOn(),
            bill.assessedBy(),
            bill.state().name()
        };
    }

    /** Holds it until the transaction ends: money and changes come one after the other. */
    public Optional<Bill> locked(UUID id) {
        return read("where id = ? for update", id).findFirst();
    }

    public Optional<Bill> find(UUID id) {
        return read("where id = ?", id).findFirst();
    }

    public List<Bill> newestOf(UUID payer, int most) {
        return read(
                        "where payer_id = ? order by state <> 'OPEN', assessed_on desc, id desc limit"
                                + " ?",
                        payer,
                        most)
                .toList();
    }

    /** By id, in no order. */
    public List<Bill> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from bill where id in (:ids)")
                        .param("ids", ids)
                        .query((row, _) -> bill(row))
                        .list();
    }

    /** All that were ever hers to pay, the newest first. */
    public List<UUID> ofPayer(UUID payer) {
        return jdbc.sql("select id from bill where payer_id = ? order by assessed_on desc, id desc")
                .param(payer)
                .query(UUID.class)
                .list();
    }

    /** Of one payer, not settled and not cancelled. */
    public List<UUID> openOf(UUID payer) {
        return jdbc.sql("select id from bill where payer_id = ? and state = 'OPEN'")
                .param(payer)
                .query(UUID.class)
                .list();
    }

    /** Of one payer and class, not settled and not cancelled; what is due first stands first. */
    public List<Bill> openOf(UUID payer, ClaimClass only) {
        return read(
                        "where payer_id = ? and claim_class = ? and state = 'OPEN' order by due_on, id",
                        payer,
                        only.name())
                .toList();
    }

    /** Newest first. */
    public List<Bill> page(Optional<BillState> state, int most, int skip) {
        return state.map(it ->
                        read(
                                "where state = ? order by assessed_on desc, id desc limit ? offset"
                                        + " ?",
                                it.name(),
                                most,
                                skip))
                .orElseGet(() ->
                        read("order by assessed_on desc, id desc limit ? offset ?", most, skip))
                .toList();
    }

    /** Above all there were of this kind for the same month, by and for the same people. */
    int nextSupplement(String kind, Bill of) {
        return jdbc.sql(
                        "select coalesce(max(supplement_no) + 1, 0) from bill where fee_kind = ? and"
                                + " payer_id = ? and about_id = ? and service_month = ?")
                .params(kind, of.payerId(), of.aboutId(), of.month().atDay(1))
                .query(Integer.class)
                .single();
    }

    /** What is assessed once: a fee of a month, by whom and for whom. */
    public record Key(String feeKind, UUID payer, UUID about, YearMonth month) {
        static Key of(Bill bill) {
            return new Key(bill.feeKind(), bill.payerId(), bill.aboutId(), bill.month());
        }
    }

    /** What of these payers is assessed for these months and not cancelled. */
    Set<Key> keysOf(Collection<UUID> payers, Collection<YearMonth> months) {
        return payers.isEmpty()
                ? Set.of()
                : Set.copyOf(
                        jdbc.sql(
                                        "select * from bill where payer_id in (:payers) and"
                                                + " service_month in (:months) and live")
                                .param("payers", payers)
                                .param("months", months.stream().map(it -> it.atDay(1)).toList())
                                .query((row, _) -> Key.of(bill(row)))
                                .list());
    }

    /** Several, held in the order of their ids. */
    List<Bill> allLocked(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from bill where id in (:ids) order by id for update")
                        .param("ids", ids)
                        .query((row, _) -> bill(row))
                        .list();
    }

    /** After money moved; counts up the versions. */
    void stand(Map<UUID, BillState> states) {
        batches.batchUpdate(
                "update bill set state = ?, version = version + 1 where id = ?",
                states.entrySet().stream()
                        .map(it -> new @Nullable Object[] {it.getValue().name(), it.getKey()})
                        .toList());
    }

    /** Every change counts up the version that the payer's copy carries. */
    public void moved(UUID id, BillState state, Yen amount) {
        jdbc.sql("update bill set state = ?, amount = ?, version = version + 1 where id = ?")
                .params(state.name(), amount.amount(), id)
                .update();
    }

    private Stream<Bill> read(String where, Object... values) {
        return jdbc
                .sql("select * from bill " + where)
                .params(values)
                .query((row, _) -> bill(row))
                .list()
                .stream();
    }

    private static Bill bill(ResultSet row) throws SQLException {
        return new Bill(
                row.getObject("id", UUID.class),
                row.getString("fee_kind"),
                row.getString("title"),
                ClaimClass.valueOf(row.getString("claim_class")),
                row.getString("legal_basis"),
                row.getString("revenue_item"),
                row.getObject("payer_id", UUID.class),
                row.getObject("about_id", UUID.class),
                YearMonth.from(row.getObject("service_month", LocalDate.class)),
                row.getInt("supplement_no"),
                row.getInt("quantity"),
                Yen.of(row.getLong("amount")),
                new FiscalYear(row.getInt("fiscal_year")),
                row.getObject("due_on", LocalDate.class),
                Remedy.valueOf(row.getString("remedy")),
                row.getInt("limitation_years"),
                row.getObject("assessed_on", LocalDate.class),
                row.getObject("assessed_by", UUID.class),
                BillState.valueOf(row.getString("state")),
                row.getLong("version"));
    }
}
