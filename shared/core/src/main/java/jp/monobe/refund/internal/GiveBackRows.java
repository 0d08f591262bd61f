package jp.monobe.refund.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.GiveBack;
import jp.monobe.refund.model.Failure;
import jp.monobe.refund.model.GiveBackState;
import jp.monobe.refund.model.GiveBackState.Code;
import jp.monobe.refund.model.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code give_back}. */
@Component
public class GiveBackRows {

    private static final String ALL =
            """
            select g.*, (select group_concat(distinct m.staff_id) from give_back_move m
              where m.give_back_id = g.id and m.move = 'PROPOSE') proposers
            from give_back g
            """;

    private static final List<String> RESERVED =
            Arrays.stream(Code.values()).filter(Code::isReserved).map(Code::name).toList();

    private final JdbcClient jdbc;

    GiveBackRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a clerk proposes. */
    public record Proposal(
            UUID bill, Yen amount, Target target, String reason, UUID by, LocalDateTime at) {}

    void add(UUID id, Proposal it) {
        jdbc.sql(
                        "insert into give_back (id, number, kind, bill_id, amount, reason,"
                                + " to_bill_id, bank, branch, account_kind, account_number, holder,"
                                + " holder_note, receipt_id, card_paid_on, state, proposed_by,"
                                + " proposed_at) values (:id,"
                                + " nextval(give_back_number), :kind, :bill, :amount, :reason,"
                                + " :against, :bank, :branch, :account_kind, :number, :holder, :note,"
                                + " :receipt, :paid_on, 'PROPOSED', :by, :at)")
                .param("id", id)
                .param("kind", kind(it.target()))
                .param("bill", it.bill())
                .params(content(it))
                .update();
    }

    /** Proposed again, with whatever is different now. */
    void change(UUID id, Proposal it) {
        jdbc.sql(
                        "update give_back set kind = :kind, amount = :amount, reason = :reason,"
                                + " to_bill_id = :against, bank = :bank, branch = :branch, account_kind"
                                + " = :account_kind, account_number = :number, holder = :holder,"
                                + " receipt_id = :receipt, card_paid_on = :paid_on,"
                                + " holder_note = :note, proposed_by = :by, proposed_at = :at where id"
                                + " = :id")
                .param("id", id)
                .param("kind", kind(it.target()))
                .params(content(it))
                .update();
    }

    private static String kind(Target target) {
        return switch (target) {
            case Target.Account _ -> "REFUND";
            case Target.Card _ -> "CARD";
            case Target.Against _ -> "OFFSET";
        };
    }

    private static Map<String, @Nullable Object> content(Proposal it) {
        var account = it.target() instanceof Target.Account to ? to : null;
        var payee = account == null ? null : account.payee();
        var values = new HashMap<String, @Nullable Object>();
        var card = it.target() instanceof Target.Card to ? to : null;
        values.put("receipt", card == null ? null : card.receipt());
        values.put("paid_on", card == null ? null : card.paidOn());
        values.put("amount", it.amount().amount());
        values.put("reason", it.reason());
        values.put("against", it.target() instanceof Target.Against(var bill) ? bill : null);
        values.put("bank", payee == null ? null : payee.bank());
        values.put("branch", payee == null ? null : payee.branch());
        values.put("account_kind", payee == null ? null : payee.kind());
        values.put("number", payee == null ? null : payee.number());
        values.put("holder", payee == null ? null : payee.holder());
        values.put("note", account == null || account.note().isEmpty() ? null : account.note());
        values.put("by", it.by());
        values.put("at", it.at());
        return values;
    }

    public Optional<GiveBack> find(UUID id) {
        return read("where g.id = ?", id).stream().findFirst();
    }

    /** Held until the transaction ends; the bills are held before. */
    Optional<GiveBack> locked(UUID id) {
        return read("where g.id = ? for update", id).stream().findFirst();
    }

    /** What waits for a file, held; in the order of their numbers. */
    public List<GiveBack> approvedLocked() {
        return read(
                "where g.state = 'APPROVED' and g.kind = 'REFUND' order by g.number for update");
    }

    /** In the order of their numbers. */
    public List<GiveBack> ofFile(UUID file) {
        return read("where g.file_id = ? order by g.number", file);
    }

    List<GiveBack> ofFileLocked(UUID file) {
        return read("where g.file_id = ? order by g.number for update", file);
    }

    public List<GiveBack> ofBill(UUID bill) {
        return read("where g.bill_id = ? order by g.proposed_at desc, g.id desc", bill);
    }

    /** The oldest first. */
    List<GiveBack> approvedOf(UUID bill) {
        return read(
                "where g.bill_id = ? and g.approved_on is not null order by g.approved_on, g.id",
                bill);
    }

    /** Why giving back of these bills failed last; where it never did there is nothing. */
    public Map<UUID, Failure> failedOf(Collection<UUID> bills) {
        var found = new HashMap<UUID, Failure>();
        if (!bills.isEmpty()) {
            jdbc.sql(
                            "select bill_id, failure from give_back where bill_id in (:bills) and"
                                    + " state = 'FAILED' order by proposed_at, id")
                    .param("bills", bills)
                    .query(row -> {
                        found.put(row.getObject(1, UUID.class), Failure.valueOf(row.getString(2)));
                    });
        }
        return found;
    }

    /** The longest waiting first, or of what is over the newest. */
    public List<GiveBack> standing(Collection<Code> codes, boolean newest, int most, int skip) {
        return jdbc.sql(
                        ALL
                                + "where g.state in (:codes) order by g.proposed_at "
                                + (newest ? "desc" : "asc")
                                + ", g.id limit :most offset :skip")
                .param("codes", codes.stream().map(Code::name).toList())
                .param("most", most)
                .param("skip", skip)
                .query((row, _) -> GiveBackRow.of(row))
                .list();
    }

    public Map<Code, Long> counts() {
        var counts = new HashMap<Code, Long>();
        jdbc.sql("select state, count(*) from give_back group by state")
                .query(row -> {
                    counts.put(Code.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /** What of these bills is proposed and not decided yet. */
    public Map<UUID, Yen> reserved(Collection<UUID> bills) {
        return sums("bill_id", bills, null);
    }

    /** The same of one bill, another proposal aside. */
    Yen reserved(UUID bill, @Nullable UUID aside) {
        return sums("bill_id", List.of(bill), aside).getOrDefault(bill, Yen.ZERO);
    }

    /** What is proposed to be set off against it, another proposal aside. */
    Yen reservedAgainst(UUID bill, @Nullable UUID aside) {
        return sums("to_bill_id", List.of(bill), aside).getOrDefault(bill, Yen.ZERO);
    }

    private Map<UUID, Yen> sums(String column, Collection<UUID> bills, @Nullable UUID aside) {
        var found = new HashMap<UUID, Yen>();
        if (!bills.isEmpty()) {
            jdbc.sql(
                            "select %1$s, sum(amount) from give_back where %1$s in (:bills) and state in (:reserved) and not (id <=> :aside) group by %1$s"
                                    .formatted(column))
                    .param("bills", bills)
                    .param("reserved", RESERVED)
                    .param("aside", aside)
                    .query(row -> {
                        found.put(row.getObject(1, UUID.class), Yen.of(row.getLong(2)));
                    });
        }
        return found;
    }

    /** What of a payment for this bill goes or went back to its card, another proposal aside. */
    Yen toCard(UUID bill, UUID receipt, @Nullable UUID aside) {
        return Yen.of(
                jdbc.sql(
                                "select coalesce(sum(amount), 0) from give_back where bill_id ="
                                        + " :bill and receipt_id = :receipt and state not in"
                                        + " ('WITHDRAWN', 'FAILED') and not (id <=> :aside)")
                        .param("bill", bill)
                        .param("receipt", receipt)
                        .param("aside", aside)
                        .query(Long.class)
                        .single());
    }

    void approved(UUID id, UUID by, LocalDate on, String letter, @Nullable Yen left) {
        jdbc.sql(
                        "update give_back set approved_by = ?, approved_on = ?, letter_number = ?,"
                                + " left_owed = ? where id = ?")
                .params(Arrays.asList(by, on, letter, left == null ? null : left.amount(), id))
                .update();
    }

    void stand(UUID id, GiveBackState to) {
        var file =
                switch (to) {
                    case GiveBackState.Filed(var it) -> it;
                    case GiveBackState.Sent(var it) -> it;
                    case GiveBackState.Paid(var it, _) -> it;
                    default -> null;
                };
        var ended =
                switch (to) {
                    case GiveBackState.Paid(_, var on) -> on;
                    case GiveBackState.Credited(var on) -> on;
                    case GiveBackState.Applied(var on) -> on;
                    case GiveBackState.Failed(_, var on) -> on;
                    default -> null;
                };
        var failure = to instanceof GiveBackState.Failed(var why, _) ? why.name() : null;
        // A failed one keeps the file it was in.
        jdbc.sql(
                        "update give_back set state = ?, file_id = if(? = 'FAILED', file_id, ?),"
                                + " ended_on = ?, failure = ?, version = version + 1 where id = ?")
                .params(Arrays.asList(to.code().name(), to.code().name(), file, ended, failure, id))
                .update();
    }

    private List<GiveBack> read(String where, Object... values) {
        return jdbc.sql(ALL + where).params(values).query((row, _) -> GiveBackRow.of(row)).list();
    }
}
