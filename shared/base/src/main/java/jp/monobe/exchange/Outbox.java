package jp.monobe.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one queue for what leaves a city's database, or the platform's. A row is written in the
 * transaction of the work itself and the bell is rung in the same transaction, so nothing is
 * announced that did not happen.
 */
public final class Outbox {

    /**
     * What is to leave.
     *
     * @param chain what keeps its order, such as the filing
     * @param body JSON of the kind, or an id
     */
    public record Note(BellKind kind, UUID chain, String body) {}

    /** A row that waits; rows of one chain leave in order. */
    public record Message(long id, BellKind kind, UUID chain, String body, int attempts) {}

    private final JdbcClient jdbc;
    private final String bell;
    private final SystemTime time;

    private Outbox(JdbcClient jdbc, String bell, SystemTime time) {
        this.jdbc = jdbc;
        this.bell = bell;
        this.time = time;
    }

    /** Of the open zone; rings {@code open.bell}. */
    public static Outbox ofFront(JdbcClient jdbc, SystemTime time) {
        return new Outbox(jdbc, "`open`.bell", time);
    }

    /** Of the inner zone; rings {@code platform.bell}. */
    public static Outbox ofCore(JdbcClient jdbc, SystemTime time) {
        return new Outbox(jdbc, "`platform`.bell", time);
    }

    /** Must run inside a transaction. */
    public void write(BellKind kind, UUID chain, String body) {
        write(List.of(new Note(kind, chain, body)));
    }

    /** Several, in this order, in two statements. At least one; inside a transaction. */
    public void write(List<Note> notes) {
        var now = now();
        jdbc.sql(
                        "insert into outbox (kind, chain, body, created_at, next_attempt_at) values"
                                + rows("(?, ?, ?, ?, ?)", notes))
                .params(
                        notes.stream()
                                .<Object>flatMap(it ->
                                        Stream.of(it.kind.name(), it.chain, it.body, now, now))
                                .toList())
                .update();
        var code = bellCode();
        jdbc.sql("insert into " + bell + " (code, kind) values" + rows("(?, ?)", notes))
                .params(
                        notes.stream()
                                .<Object>flatMap(it -> Stream.of(code, it.kind.name()))
                                .toList())
                .update();
    }

    private static String rows(String row, List<Note> notes) {
        return " " + String.join(", ", Collections.nCopies(notes.size(), row));
    }

    /** Which database has something: a city's code, empty for the platform. */
    private static String bellCode() {
        return switch (Acting.current().scope()) {
            case Scope.City(var code) -> code.value();
            case Scope.Platform _ -> "";
            case Scope.Open _ -> throw new IllegalStateException("The open zone has no outbox");
        };
    }

    /**
     * The oldest that are due and whose chain has no older row still waiting. What was never tried
     * is due whatever the clock of the machine that wrote it.
     */
    public List<Message> due(BellKind kind, int most) {
        return jdbc.sql(
                        "select id, chain, body, attempts from outbox waiting where kind = ?"
                                + " and done_at is null and (attempts = 0 or next_attempt_at <= ?)"
                                + " and not exists"
                                + " (select 1 from outbox older where older.kind = waiting.kind"
                                + " and older.done_at is null and older.chain = waiting.chain"
                                + " and older.id < waiting.id) order by id limit ?")
                .params(kind.name(), now(), most)
                .query((row, _) ->
                        new Message(
                                row.getLong(1),
                                kind,
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getInt(4)))
                .list();
    }

    /** When the first of the rows that failed comes again; empty when none waits. */
    public Optional<Instant> nextAttempt(BellKind kind) {
        return jdbc.sql(
                        "select next_attempt_at from outbox where kind = ? and done_at is null and"
                                + " attempts > 0 order by next_attempt_at limit 1")
                .param(kind.name())
                .query(LocalDateTime.class)
                .optional()
                .map(UtcTime::instant);
    }

    /** A mail is not kept once it is gone: it names a person and may hold a code. */
    public void done(List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "update outbox set done_at = :now, body = if(kind = 'MAIL', '', body)"
                                    + " where id in (:ids) and done_at is null")
                    .param("now", now())
                    .param("ids", ids)
                    .update();
        }
    }

    /** Parks a row that failed; its chain waits, others go on. */
    public void failed(Message message, Duration wait, String error) {
        jdbc.sql(
                        "update outbox set attempts = attempts + 1, next_attempt_at = ?,"
                                + " last_error = ? where id = ?")
                .params(
                        now().plus(wait),
                        error.substring(0, Math.min(error.length(), 300)),
                        message.id())
                .update();
    }

    private LocalDateTime now() {
        return UtcTime.column(time.instant());
    }
}
