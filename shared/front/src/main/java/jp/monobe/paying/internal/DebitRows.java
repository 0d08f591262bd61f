package jp.monobe.paying.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.exchange.DebitCopy;
import jp.monobe.exchange.DebitCopy.Standing;
import jp.monobe.exchange.DebitWish;
import jp.monobe.kernel.UtcTime;
import jp.monobe.paying.DebitData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code debit_mandate} in the open zone. */
@Repository
public class DebitRows {

    private final JdbcClient jdbc;

    public DebitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether she asked for the fee and waits. */
    public boolean isAsked(UUID owner, String fee) {
        return jdbc.sql(
                        "select exists (select 1 from debit_mandate where account_id = ? and"
                                + " fee_kind = ? and standing = 'ASKED' and withdrawn_at is null)")
                .params(owner, fee)
                .query(Boolean.class)
                .single();
    }

    /** Throws a duplicate key when the office has not heard of an earlier one yet. */
    public void add(UUID id, UUID owner, String fee, DebitAccount account, Instant at) {
        jdbc.sql(
                        "insert into debit_mandate (id, account_id, fee_kind, bank, branch,"
                                + " account_kind, account_number, holder, standing, asked_at) values"
                                + " (?, ?, ?, ?, ?, ?, ?, ?, 'ASKED', ?)")
                .params(
                        id,
                        owner,
                        fee,
                        account.bank(),
                        account.branch(),
                        account.kind(),
                        account.number(),
                        account.holder(),
                        UtcTime.column(at))
                .update();
    }

    /** False when it draws no more, or she said so before. */
    public boolean withdraw(UUID id, Instant at) {
        return jdbc.sql(
                                "update debit_mandate set withdrawn_at = ? where id = ? and"
                                        + " withdrawn_at is null and standing in ('ASKED', 'IN_FORCE')")
                        .params(UtcTime.column(at), id)
                        .update()
                == 1;
    }

    /**
     * @param names of the fees by their kinds
     */
    public List<DebitData> of(UUID owner, Map<String, String> names) {
        return jdbc.sql(
                        "select * from debit_mandate where account_id = ? order by standing in"
                                + " ('ASKED', 'IN_FORCE') desc, asked_at desc, id desc limit 100")
                .param(owner)
                .query((row, _) -> data(row, names))
                .list();
    }

    public Optional<DebitWish> wish(UUID id) {
        return jdbc.sql("select * from debit_mandate where id = ? and account_id is not null")
                .param(id)
                .query((row, _) ->
                        new DebitWish(
                                id,
                                row.getObject("account_id", UUID.class),
                                row.getString("fee_kind"),
                                account(row),
                                UtcTime.instant(row.getObject("asked_at", LocalDateTime.class)),
                                row.getObject("withdrawn_at", LocalDateTime.class) != null))
                .optional();
    }

    /** The office's version of what is here, or -1; the place is held. */
    public long version(UUID id) {
        return jdbc.sql("select version from debit_mandate where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .orElse(-1L);
    }

    /** What the office says, with the number hidden from now on. */
    public void put(DebitCopy copy, Optional<UUID> owner) {
        jdbc.sql(
                        "insert into debit_mandate (id, account_id, fee_kind, bank, branch,"
                                + " account_kind, account_number, holder, standing, from_on, ended_on,"
                                + " asked_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " on duplicate key update account_id = values(account_id),"
                                + " account_number = values(account_number), holder = values(holder),"
                                + " standing = values(standing), from_on = values(from_on), ended_on ="
                                + " values(ended_on), version = values(version)")
                .param(copy.mandateId())
                .param(owner.orElse(null))
                .param(copy.feeKind())
                .param(copy.account().bank())
                .param(copy.account().branch())
                .param(copy.account().kind())
                .param(copy.account().number())
                .param(owner.isPresent() ? copy.account().holder() : "-")
                .param(copy.standing().name())
                .param(copy.from())
                .param(copy.endedOn())
                .param(UtcTime.column(copy.askedAt()))
                .param(copy.version())
                .update();
    }

    private static DebitData data(ResultSet row, Map<String, String> names) throws SQLException {
        var kind = row.getString("fee_kind");
        return new DebitData(
                row.getObject("id", UUID.class),
                kind,
                names.getOrDefault(kind, kind),
                account(row).hidden(),
                Standing.valueOf(row.getString("standing")),
                Optional.ofNullable(row.getObject("from_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                UtcTime.instant(row.getObject("asked_at", LocalDateTime.class)),
                row.getObject("withdrawn_at", LocalDateTime.class) != null);
    }

    private static DebitAccount account(ResultSet row) throws SQLException {
        return new DebitAccount(
                row.getString("bank"),
                row.getString("branch"),
                row.getString("account_kind"),
                row.getString("account_number"),
                row.getString("holder"));
    }
}
