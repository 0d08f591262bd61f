package jp.monobe.filing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.filing.EmployerLink;
import jp.monobe.filing.EmployerLink.State;
import jp.monobe.kernel.Sha256;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rows of {@code employer_link}. A token has 256 random bits, so its plain hash gives nothing away.
 */
@Repository
public class EmployerLinkRows {

    /** Whose filing a link serves; {@code filing} is the first of its chain. */
    public record Open(UUID id, UUID filing, UUID account, String worker) {

        /** The same for another filing of hers. */
        public Open of(UUID other) {
            return new Open(id, other, account, worker);
        }
    }

    private final JdbcClient jdbc;
    private final SystemTime time;

    EmployerLinkRows(JdbcClient jdbc, SystemTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    public void insert(Open link, String employer, String token, Duration valid) {
        var now = time.instant();
        jdbc.sql(
                        "insert into employer_link (id, filing_id, account_id, token_hash, worker,"
                                + " employer, made_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        link.id(),
                        link.filing(),
                        link.account(),
                        Sha256.of(token),
                        link.worker(),
                        employer,
                        UtcTime.column(now),
                        UtcTime.column(now.plus(valid)))
                .update();
    }

    /** Nobody else makes a link for this filing until the transaction ends: they are counted. */
    public void lock(UUID filing) {
        jdbc.sql("select id from filing where id = ? for update")
                .param(filing)
                .query(UUID.class)
                .single();
    }

    /** Newest first. */
    public List<EmployerLink> of(UUID filing) {
        return jdbc.sql(
                        "select id, worker, employer, made_at, expires_at, withdrawn_at,"
                                + " answered_at from employer_link where filing_id = ? order by made_at"
                                + " desc, id")
                .param(filing)
                .query((row, _) -> link(row))
                .list();
    }

    /** Only while it may be used. */
    public Optional<Open> find(String token) {
        return find(token, "");
    }

    /** Likewise, and nobody else uses it meanwhile. */
    public Optional<Open> lock(String token) {
        return find(token, " for update");
    }

    private Optional<Open> find(String token, String lock) {
        return jdbc.sql(
                        "select id, filing_id, account_id, worker from employer_link where"
                                + " token_hash = ? and withdrawn_at is null and answered_at is null"
                                + " and expires_at > ?"
                                + lock)
                .params(Sha256.of(token), UtcTime.column(time.instant()))
                .query((row, _) ->
                        new Open(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class),
                                row.getString(4)))
                .optional();
    }

    /** False when it was answered or withdrawn before. */
    public boolean withdraw(UUID filing, UUID id) {
        return jdbc.sql(
                                "update employer_link set withdrawn_at = ? where id = ? and"
                                        + " filing_id = ? and answered_at is null and withdrawn_at"
                                        + " is null")
                        .params(UtcTime.column(time.instant()), id, filing)
                        .update()
                == 1;
    }

    public void answered(UUID id) {
        jdbc.sql("update employer_link set answered_at = ? where id = ?")
                .params(UtcTime.column(time.instant()), id)
                .update();
    }

    private EmployerLink link(ResultSet row) throws SQLException {
        var expires = UtcTime.instant(row.getObject("expires_at", LocalDateTime.class));
        return new EmployerLink(
                row.getObject("id", UUID.class),
                row.getString("worker"),
                row.getString("employer"),
                UtcTime.instant(row.getObject("made_at", LocalDateTime.class)),
                expires,
                state(row, expires));
    }

    private State state(ResultSet row, Instant expires) throws SQLException {
        if (row.getObject("answered_at") != null) {
            return State.ANSWERED;
        }
        if (row.getObject("withdrawn_at") != null) {
            return State.WITHDRAWN;
        }
        return expires.isAfter(time.instant()) ? State.WAITING : State.EXPIRED;
    }
}
