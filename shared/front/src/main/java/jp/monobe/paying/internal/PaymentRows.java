package jp.monobe.paying.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.model.PaymentState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code payment} and what each is for. */
@Repository
public class PaymentRows {

    private final JdbcClient jdbc;

    public PaymentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Throws a duplicate key when one of its slips is being paid already. */
    public void insert(Payment payment, Instant nextAt) {
        jdbc.sql(
                        "insert into payment (id, account_id, channel, amount, state, state_at,"
                                + " next_at, begun_at, offer_until, back) values (?, ?, ?, ?, ?, ?, ?,"
                                + " ?, ?, ?)")
                .param(payment.id())
                .param(payment.account())
                .param(payment.channel().name())
                .param(payment.amount().amount())
                .param(code(payment.state()))
                .param(UtcTime.column(payment.stateAt()))
                .param(UtcTime.column(nextAt))
                .param(UtcTime.column(payment.begunAt()))
                .param(UtcTime.column(payment.offerUntil()))
                .param(payment.back())
                .update();
        for (int i = 0; i < payment.items().size(); i++) {
            var item = payment.items().get(i);
            jdbc.sql(
                            "insert into payment_item (payment_id, position, slip_id, bill_id,"
                                    + " number, amount, live_slip_id) values (?, ?, ?, ?, ?, ?,"
                                    + " ?)")
                    .params(
                            payment.id(),
                            i,
                            item.slip(),
                            item.bill(),
                            item.number(),
                            item.amount().amount(),
                            item.slip())
                    .update();
        }
    }

    public Optional<Payment> find(UUID id) {
        return read("where id = ?", id).stream().findFirst();
    }

    public Optional<Payment> lock(UUID id) {
        return read("where id = ? for update", id).stream().findFirst();
    }

    /** Which of them live, of whomever they are. */
    public Optional<Payment> liveOf(Collection<UUID> slips) {
        return jdbc.sql(
                        "select payment_id from payment_item where live_slip_id in (:slips) limit"
                                + " 1")
                .param("slips", slips)
                .query(UUID.class)
                .optional()
                .flatMap(this::find);
    }

    /** Those at which the job is to look, the longest waiting first. */
    List<UUID> due(Instant now, int most) {
        return jdbc.sql("select id from payment where next_at <= ? order by next_at limit ?")
                .params(UtcTime.column(now), most)
                .query(UUID.class)
                .list();
    }

    /** She wants its page closed, whether the agent answers now or later. */
    public void giveUp(UUID id, Instant now) {
        jdbc.sql(
                        "update payment set given_up = true, next_at = ? where id = ? and state ="
                                + " 'OFFERED'")
                .params(UtcTime.column(now), id)
                .update();
    }

    /** A slip of hers that is to be paid; {@code i} is the item, {@code p} its payment. */
    static final String STILL_HERS =
            "exists (select 1 from bill_slip s join bill b on b.id = s.bill_id where s.id ="
                    + " i.slip_id and s.standing = 'IN_FORCE' and b.account_id = p.account_id)";

    /** Whether one of its slips must not be paid by her any more: paid, void, gone, another's. */
    boolean isStale(UUID id) {
        return jdbc.sql(
                        "select exists (select 1 from payment_item i join payment p on p.id ="
                                + " i.payment_id where p.id = ? and not "
                                + STILL_HERS
                                + ")")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /**
     * Pages that stand open for slips of a bill that must not be paid there any more. What is found
     * without a lock is held by its key alone: an update that looks for it locks other bills' rows,
     * and two of them each other.
     */
    public void closeSoon(UUID bill) {
        var open =
                jdbc.sql(
                                "select distinct p.id from payment_item i join payment p on p.id ="
                                        + " i.payment_id where i.bill_id = ? and p.state ="
                                        + " 'OFFERED' and not "
                                        + STILL_HERS)
                        .param(bill)
                        .query(UUID.class)
                        .list();
        open.forEach(id ->
                jdbc.sql(
                                "update payment set next_at = state_at where id = ? and state ="
                                        + " 'OFFERED'")
                        .param(id)
                        .update());
    }

    void lookAgain(UUID id, Instant nextAt) {
        jdbc.sql("update payment set next_at = ? where id = ? and next_at is not null")
                .params(UtcTime.column(nextAt), id)
                .update();
    }

    /** The caller holds its lock. */
    void become(UUID id, PaymentState next, Instant now, @Nullable Instant nextAt) {
        jdbc.sql("update payment set state = ?, state_at = ?, next_at = ? where id = ?")
                .param(code(next))
                .param(UtcTime.column(now))
                .param(nextAt == null ? null : UtcTime.column(nextAt))
                .param(id)
                .update();
        jdbc.sql(
                        next.isLive()
                                ? "update ignore payment_item set live_slip_id = slip_id where"
                                        + " payment_id = ?"
                                : "update payment_item set live_slip_id = null where payment_id ="
                                        + " ?")
                .param(id)
                .update();
    }

    void offered(UUID id, String session, String page) {
        jdbc.sql("update payment set session = ?, page = ? where id = ?")
                .params(session, page, id)
                .update();
    }

    void paid(UUID id, String session, String reference, Yen amount, Instant entrustedAt) {
        jdbc.sql(
                        "update payment set session = coalesce(session, ?), reference = ?,"
                                + " paid_amount = ?, entrusted_at = ? where id = ?")
                .param(session)
                .param(reference)
                .param(amount.amount())
                .param(UtcTime.column(entrustedAt))
                .param(id)
                .update();
    }

    private List<Payment> read(String which, Object value) {
        return jdbc.sql("select * from payment " + which)
                .param(value)
                .query((row, _) -> payment(row))
                .list();
    }

    private Payment payment(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var entrusted = row.getObject("entrusted_at", LocalDateTime.class);
        return new Payment(
                id,
                row.getObject("account_id", UUID.class),
                PaymentChannel.valueOf(row.getString("channel")),
                Yen.of(row.getLong("amount")),
                state(row.getString("state")),
                instant(row, "state_at"),
                instant(row, "begun_at"),
                instant(row, "offer_until"),
                row.getString("session"),
                row.getString("page"),
                row.getString("reference"),
                row.getObject("paid_amount", Long.class),
                entrusted == null ? null : UtcTime.instant(entrusted),
                row.getBoolean("given_up"),
                row.getString("back"),
                items(id));
    }

    private List<Payment.Item> items(UUID payment) {
        return jdbc.sql(
                        "select slip_id, bill_id, number, amount from payment_item where"
                                + " payment_id = ? order by position")
                .param(payment)
                .query((row, _) ->
                        new Payment.Item(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                Yen.of(row.getLong(4))))
                .list();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return UtcTime.instant(row.getObject(column, LocalDateTime.class));
    }

    static String code(PaymentState state) {
        return switch (state) {
            case PaymentState.Begun() -> "BEGUN";
            case PaymentState.Offered() -> "OFFERED";
            case PaymentState.Paid() -> "PAID";
            case PaymentState.Booked() -> "BOOKED";
            case PaymentState.TakenBack() -> "TAKEN_BACK";
            case PaymentState.Lapsed() -> "LAPSED";
            case PaymentState.Refused() -> "REFUSED";
        };
    }

    static PaymentState state(String code) {
        return switch (code) {
            case "BEGUN" -> new PaymentState.Begun();
            case "OFFERED" -> new PaymentState.Offered();
            case "PAID" -> new PaymentState.Paid();
            case "BOOKED" -> new PaymentState.Booked();
            case "TAKEN_BACK" -> new PaymentState.TakenBack();
            case "LAPSED" -> new PaymentState.Lapsed();
            case "REFUSED" -> new PaymentState.Refused();
            default -> throw new IllegalStateException("Payment " + code);
        };
    }
}
