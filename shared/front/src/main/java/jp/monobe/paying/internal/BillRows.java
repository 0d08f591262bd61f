package jp.monobe.paying.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.exchange.BillCopy.Debit;
import jp.monobe.exchange.BillCopy.ElQr;
import jp.monobe.exchange.BillCopy.FromAllowance;
import jp.monobe.exchange.BillCopy.GivenBack;
import jp.monobe.exchange.BillCopy.PayEasy;
import jp.monobe.exchange.BillCopy.Standing;
import jp.monobe.exchange.BillCopy.State;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.BillData;
import jp.monobe.paying.SlipData;
import jp.monobe.paying.SlipData.Attempt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads the copies of bills, for whom they are. Documents are read one at a time. */
@Repository
public class BillRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** More than anybody pays in some years; older ones that are settled are left out. */
    private static final int MOST = 200;

    private static final String BILL =
            "select id, title, amount, outstanding, state, settled_on from bill ";
    private static final String SLIP =
            "select id, bill_id, (select fee_kind from bill b where b.id = bill_slip.bill_id)"
                    + " fee_kind, number, part, amount, due_on, payable_until, standing, barcode,"
                    + " pay_easy, el_qr, debit_on, debit_failed, document is not null drawn from bill_slip ";

    private final JdbcClient jdbc;

    private final Offers offers;

    BillRows(JdbcClient jdbc, Offers offers) {
        this.jdbc = jdbc;
        this.offers = offers;
    }

    /** Newest first, those that are open before all others. */
    public List<BillData> of(UUID account) {
        return whole(
                jdbc.sql(
                                BILL
                                        + "where account_id = ? order by state = 'OPEN' desc, at"
                                        + " desc limit "
                                        + MOST)
                        .param(account)
                        .query(BillRows::bill)
                        .list());
    }

    public Optional<BillData> find(UUID id) {
        return whole(
                        jdbc.sql(BILL + "where id = ? and account_id is not null")
                                .param(id)
                                .query(BillRows::bill)
                                .list())
                .stream()
                .findFirst();
    }

    /** A slip with its bill and whoever has to pay it. */
    public record Owned(UUID account, BillData bill, SlipData slip) {}

    /** Empty when there is none, or it is nobody's any more. */
    public Optional<Owned> ofSlip(UUID slip) {
        return jdbc.sql(
                        "select b.account_id, b.id from bill_slip s join bill b on b.id = s.bill_id"
                                + " where s.id = ? and b.account_id is not null")
                .param(slip)
                .query((row, _) ->
                        Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .optional()
                .flatMap(owned ->
                        find(owned.getValue())
                                .flatMap(bill ->
                                        bill.slips().stream()
                                                .filter(it -> it.id().equals(slip))
                                                .findFirst()
                                                .map(it -> new Owned(owned.getKey(), bill, it))));
    }

    /** Empty when the bill is hers no more. */
    public Optional<String> titleOf(UUID bill, UUID account) {
        return jdbc.sql("select title from bill where id = ? and account_id = ?")
                .params(bill, account)
                .query(String.class)
                .optional();
    }

    /** What went or goes back of it, the oldest first. */
    public List<GivenBack> givenBack(UUID bill) {
        return jdbc.sql("select given_back from bill where id = ? and given_back is not null")
                .param(bill)
                .query(String.class)
                .optional()
                .map(json -> List.of(JSON.readValue(json, GivenBack[].class)))
                .orElseGet(List::of);
    }

    /** What was taken for it from 児童手当. */
    public Optional<FromAllowance> fromAllowance(UUID bill) {
        return jdbc.sql(
                        "select from_allowance from bill where id = ? and from_allowance is not"
                                + " null")
                .param(bill)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, FromAllowance.class));
    }

    /** Its numbers for a bank, offered or not: a payment that is begun goes on. */
    public Optional<PayEasy> payEasy(UUID slip) {
        return jdbc.sql("select pay_easy from bill_slip where id = ? and pay_easy is not null")
                .param(slip)
                .query(String.class)
                .optional()
                .map(json -> JSON.readValue(json, PayEasy.class));
    }

    public Optional<byte[]> document(UUID slip) {
        return jdbc.sql("select document from bill_slip where id = ? and document is not null")
                .param(slip)
                .query(byte[].class)
                .optional();
    }

    /**
     * Hers, in force and with no money on its way, locked; bills before slips, as the bridge does.
     */
    public List<SlipData> lockPayable(UUID account, Collection<UUID> slips) {
        var bills =
                jdbc.sql(
                                "select b.id from bill b where b.account_id = :account and"
                                        + " b.state = 'OPEN' and b.id in (select bill_id from"
                                        + " bill_slip where id in (:slips)) order by b.id for"
                                        + " update")
                        .param("account", account)
                        .param("slips", slips)
                        .query(UUID.class)
                        .list();
        return bills.isEmpty()
                ? List.of()
                : jdbc.sql(
                                SLIP
                                        + "where id in (:slips) and bill_id in (:bills) and"
                                        + " standing = 'IN_FORCE' and not exists (select 1 from"
                                        + " payment_item i join payment p on p.id = i.payment_id"
                                        + " where i.slip_id = bill_slip.id and p.state = 'PAID')"
                                        + " order by id for update")
                        .param("slips", slips)
                        .param("bills", bills)
                        .query((row, _) -> slip(row, Map.of()))
                        .list();
    }

    private List<BillData> whole(List<BillData> bills) {
        if (bills.isEmpty()) {
            return bills;
        }
        var attempts = attempts(bills);
        var slips =
                jdbc
                        .sql(SLIP + "where bill_id in (:bills) order by bill_id, position")
                        .param("bills", bills.stream().map(BillData::id).toList())
                        .query((row, _) -> slip(row, attempts))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(SlipData::billId));
        return bills.stream()
                .map(bill ->
                        new BillData(
                                bill.id(),
                                bill.title(),
                                bill.amount(),
                                bill.outstanding(),
                                bill.state(),
                                bill.settledOn(),
                                slips.getOrDefault(bill.id(), List.of())))
                .toList();
    }

    /** Of each slip the one that counts: money first, then the newest. */
    private Map<UUID, Attempt> attempts(List<BillData> bills) {
        var newest = new HashMap<UUID, Attempt>();
        jdbc.sql(
                        "select i.slip_id, p.id, p.state from payment_item i join payment p on p.id"
                                + " = i.payment_id join bill_slip s on s.id = i.slip_id join bill b on"
                                + " b.id = s.bill_id and b.account_id = p.account_id where s.bill_id in"
                                + " (:bills) order by p.state = 'PAID', p.begun_at, p.id")
                .param("bills", bills.stream().map(BillData::id).toList())
                .query((row, _) ->
                        newest.put(
                                row.getObject(1, UUID.class),
                                new Attempt(
                                        row.getObject(2, UUID.class),
                                        PaymentRows.state(row.getString(3)))))
                .list();
        return newest;
    }

    private static BillData bill(ResultSet row, int number) throws SQLException {
        return new BillData(
                row.getObject("id", UUID.class),
                row.getString("title"),
                Yen.of(row.getLong("amount")),
                Yen.of(row.getLong("outstanding")),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("settled_on", LocalDate.class)),
                List.of());
    }

    private SlipData slip(ResultSet row, Map<UUID, Attempt> attempts) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var ways = offers.of(Optional.ofNullable(row.getString("fee_kind")));
        return new SlipData(
                id,
                row.getObject("bill_id", UUID.class),
                row.getString("number"),
                row.getInt("part"),
                Yen.of(row.getLong("amount")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("payable_until", LocalDate.class),
                Standing.valueOf(row.getString("standing")),
                ways,
                Optional.ofNullable(row.getString("barcode"))
                        .filter(_ -> ways.contains(PaymentChannel.STORE)),
                Optional.ofNullable(row.getString("pay_easy"))
                        .filter(_ -> ways.contains(PaymentChannel.PAY_EASY))
                        .map(json -> JSON.readValue(json, PayEasy.class)),
                Optional.ofNullable(row.getString("el_qr"))
                        .filter(_ -> ways.contains(PaymentChannel.EL_QR))
                        .map(json -> JSON.readValue(json, ElQr.class)),
                debit(row),
                row.getBoolean("drawn"),
                Optional.ofNullable(attempts.get(id)));
    }

    private static Optional<Debit> debit(ResultSet row) throws SQLException {
        boolean failed = row.getBoolean("debit_failed");
        return Optional.ofNullable(row.getObject("debit_on", LocalDate.class))
                .map(on -> new Debit(on, failed));
    }
}
