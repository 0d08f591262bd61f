package jp.monobe.debit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.debit.DebitMandate;
import jp.monobe.debit.model.MandateState;
import jp.monobe.debit.model.MandateState.Code;
import jp.monobe.debit.model.MandateState.Why;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.kernel.UtcTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code debit_mandate}. */
@Component
public class MandateRows {

    private final JdbcClient jdbc;

    MandateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * False when it is here already.
     *
     * @param account that signed in; null when it came on paper
     */
    public boolean add(DebitMandate it, @Nullable UUID account) {
        return jdbc.sql(
                                "insert ignore into debit_mandate (id, payer_id, account_id,"
                                        + " fee_kind, bank, branch, account_kind, account_number,"
                                        + " holder, asked_at, entered_by, state, why) values (?, ?, ?,"
                                        + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .param(it.id())
                        .param(it.payer())
                        .param(account)
                        .param(it.feeKind())
                        .param(it.account().bank())
                        .param(it.account().branch())
                        .param(it.account().kind())
                        .param(it.account().number())
                        .param(it.account().holder())
                        .param(UtcTime.column(it.askedAt()))
                        .param(it.enteredBy())
                        .param(it.state().code().name())
                        .param(why(it.state()))
                        .update()
                == 1;
    }

    public Optional<DebitMandate> find(UUID id) {
        return read("where id = ?", id).stream().findFirst();
    }

    /** Held until the transaction ends. */
    public Optional<DebitMandate> locked(UUID id) {
        return read("where id = ? for update", id).stream().findFirst();
    }

    /** The sign-in account that asked; empty when it came on paper. */
    public Optional<UUID> askedBy(UUID id) {
        return jdbc.sql(
                        "select account_id from debit_mandate where id = ? and account_id is not"
                                + " null")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    /** In force for a fee of a payer, held. */
    public Optional<DebitMandate> inForce(UUID payer, String feeKind) {
        return read("where payer_id = ? and fee_kind = ? and live for update", payer, feeKind)
                .stream()
                .findFirst();
    }

    /** In force, of these payers. */
    public List<DebitMandate> inForceOf(Collection<UUID> payers) {
        return payers.isEmpty()
                ? List.of()
                : jdbc.sql("select * from debit_mandate where payer_id in (:payers) and live")
                        .param("payers", payers)
                        .query((row, _) -> mandate(row))
                        .list();
    }

    public List<DebitMandate> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from debit_mandate where id in (:ids)")
                        .param("ids", ids)
                        .query((row, _) -> mandate(row))
                        .list();
    }

    /** What was asked for first stands first; of what ended, the newest. */
    public List<DebitMandate> page(Code code, int most, int skip) {
        var order = code == Code.ASKED ? "asked_at, id" : "asked_at desc, id desc";
        return read(
                "where state = ? order by " + order + " limit ? offset ?", code.name(), most, skip);
    }

    public List<UUID> ofPayer(UUID payer) {
        return jdbc.sql("select id from debit_mandate where payer_id = ?")
                .param(payer)
                .query(UUID.class)
                .list();
    }

    public Map<Code, Integer> counts() {
        var counts = new EnumMap<Code, Integer>(Code.class);
        jdbc.sql("select state, count(*) from debit_mandate group by state")
                .query(row -> {
                    counts.put(Code.valueOf(row.getString(1)), row.getInt(2));
                });
        return counts;
    }

    /** Counts up the version. */
    void stand(UUID id, MandateState to) {
        jdbc.sql(
                        "update debit_mandate set state = ?, why = ?, from_on = coalesce(?,"
                                + " from_on), ended_on = ?, version = version + 1 where id = ?")
                .param(to.code().name())
                .param(why(to))
                .param(to instanceof MandateState.InForce(var from) ? from : null)
                .param(to instanceof MandateState.Ended(var _, var on) ? on : null)
                .param(id)
                .update();
    }

    private static @Nullable String why(MandateState state) {
        return switch (state) {
            case MandateState.Asked _, MandateState.InForce _ -> null;
            case MandateState.Refused(var why) -> why.name();
            case MandateState.Ended(var why, var _) -> why.name();
        };
    }

    private List<DebitMandate> read(String where, Object... values) {
        return jdbc.sql("select * from debit_mandate " + where)
                .params(values)
                .query((row, _) -> mandate(row))
                .list();
    }

    private static DebitMandate mandate(ResultSet row) throws SQLException {
        return new DebitMandate(
                row.getObject("id", UUID.class),
                row.getObject("payer_id", UUID.class),
                row.getString("fee_kind"),
                new DebitAccount(
                        row.getString("bank"),
                        row.getString("branch"),
                        row.getString("account_kind"),
                        row.getString("account_number"),
                        row.getString("holder")),
                UtcTime.instant(row.getObject("asked_at", LocalDateTime.class)),
                row.getObject("entered_by", UUID.class),
                state(row),
                row.getLong("version"));
    }

    private static MandateState state(ResultSet row) throws SQLException {
        return switch (Code.valueOf(row.getString("state"))) {
            case ASKED -> new MandateState.Asked();
            case IN_FORCE -> new MandateState.InForce(day(row, "from_on"));
            case REFUSED -> new MandateState.Refused(Why.valueOf(row.getString("why")));
            case ENDED ->
                    new MandateState.Ended(Why.valueOf(row.getString("why")), day(row, "ended_on"));
        };
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
