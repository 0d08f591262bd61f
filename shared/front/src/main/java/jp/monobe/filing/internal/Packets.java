package jp.monobe.filing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.exchange.PrefillPacket;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.procedure.AnswersJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rows of {@code prefill_request} and {@code packet}: one live request per account and procedure.
 */
@Repository
public class Packets {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Packets(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whom the form knows now: by a packet that has not expired, else by the sign-in alone. */
    public Known known(UUID account, String procedure) {
        return jdbc.sql(
                        "select a.verified, a.mail, p.id, p.people, r.id from account a left join"
                                + " prefill_request r on r.account_id = a.id and r.procedure_id = ?"
                                + " left join consent c on c.account_id = a.id and c.procedure_id ="
                                + " r.procedure_id and c.in_force left join packet p on p.request_id ="
                                + " r.id and p.expires_at > ? and c.in_force where a.id = ?")
                .params(procedure, now(), account)
                .query((row, _) -> known(row))
                .optional()
                .orElseThrow(() -> new AccessRefused("no such account in this city"));
    }

    private static Known known(ResultSet row) throws SQLException {
        var verified = FilingJson.read(row.getString(1), VerifiedPerson.class);
        var people = row.getString(4);
        return new Known(
                verified,
                people == null ? Known.bySignIn(verified) : AnswersJson.readPeople(people),
                Optional.ofNullable(row.getObject(3, UUID.class)),
                Optional.ofNullable(row.getObject(5, UUID.class)),
                Optional.ofNullable(row.getString(2)));
    }

    /** Until the transaction ends, this account asks nowhere else. */
    public void lock(UUID account) {
        jdbc.sql("select id from account where id = ? for update")
                .param(account)
                .query(UUID.class)
                .list();
    }

    /** The live request, unless it is older than {@code asLong}. */
    public Optional<UUID> fresh(UUID account, String procedure, Duration asLong) {
        return jdbc.sql(
                        "select id from prefill_request where account_id = ? and procedure_id = ?"
                                + " and requested_at > ?")
                .params(account, procedure, UtcTime.column(clock.instant().minus(asLong)))
                .query(UUID.class)
                .optional();
    }

    /** Takes the place of the request before, whose packet goes with it. */
    public void ask(UUID id, UUID account, String procedure, String revision) {
        forget(account, procedure);
        var verified =
                jdbc.sql("select verified from account where id = ?")
                        .param(account)
                        .query(String.class)
                        .single();
        // Values and no select: a row beside it that a crowd changes meanwhile refuses nobody
        // (error 1020).
        jdbc.sql(
                        "insert into prefill_request (id, account_id, procedure_id, revision,"
                                + " verified, requested_at) values (?, ?, ?, ?, ?, ?)")
                .params(id, account, procedure, revision, verified, now())
                .update();
    }

    public Optional<PrefillPacket> find(UUID account, UUID request) {
        return jdbc.sql(
                        "select p.id, r.account_id, r.procedure_id, r.revision, p.people,"
                                + " p.computed_at, p.expires_at from packet p join prefill_request r on"
                                + " r.id = p.request_id where r.id = ? and r.account_id = ? and"
                                + " p.expires_at > ?")
                .params(request, account, now())
                .query((row, _) ->
                        new PrefillPacket(
                                row.getObject(1, UUID.class),
                                request,
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getString(4),
                                AnswersJson.readPeople(row.getString(5)),
                                instant(row, 6),
                                instant(row, 7)))
                .optional();
    }

    /** The trail records when a packet is shown for the first time. */
    public void show(UUID packet, String procedure) {
        int first =
                jdbc.sql("update packet set shown_at = ? where id = ? and shown_at is null")
                        .params(now(), packet)
                        .update();
        if (first > 0) {
            audit.record("packet.show", "packet", packet, procedure);
        }
    }

    /** Reads before it deletes: deleting what is not there would lock its neighbours. */
    public void forget(UUID account, String procedure) {
        jdbc.sql("select id from prefill_request where account_id = ? and procedure_id = ?")
                .params(account, procedure)
                .query(UUID.class)
                .optional()
                .ifPresent(this::forget);
    }

    /** The request, with its packet. */
    private void forget(UUID request) {
        jdbc.sql("delete from prefill_request where id = ?").param(request).update();
    }

    private LocalDateTime now() {
        return UtcTime.column(clock.instant());
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return UtcTime.instant(row.getObject(column, LocalDateTime.class));
    }
}
