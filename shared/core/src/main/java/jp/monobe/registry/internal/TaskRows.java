package jp.monobe.registry.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.Sha256;
import jp.monobe.kernel.SystemTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Matches that wait for a clerk. */
@Component
public class TaskRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Ids ids;
    private final SystemTime time;

    TaskRows(JdbcClient jdbc, Ids ids, SystemTime time) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.time = time;
    }

    /** A task that waits, with the people as ids. */
    public record Waiting(
            UUID id,
            UUID accountId,
            VerifiedPerson verified,
            List<UUID> candidates,
            Instant createdAt,
            boolean stated) {}

    /**
     * Asks once for the same evidence, also after somebody decided.
     *
     * @param stated no sign-in vouches for it
     */
    public void ask(
            UUID accountId, VerifiedPerson verified, List<UUID> candidates, boolean stated) {
        var text = JSON.writeValueAsString(verified);
        jdbc.sql(
                        "insert into link_task (id, account_id, evidence, verified, candidates,"
                                + " created_at, stated) values (?, ?, ?, ?, ?, ?, ?)"
                                + " on duplicate key update id = id")
                .params(
                        ids.next(),
                        accountId,
                        Sha256.hex(text),
                        text,
                        JSON.writeValueAsString(candidates),
                        now(),
                        stated)
                .update();
    }

    public List<Waiting> waiting() {
        return select("where decided_at is null order by created_at", null);
    }

    /** Takes a waiting task for deciding; nobody else gets it meanwhile. */
    public Optional<Waiting> take(UUID taskId) {
        return select("where decided_at is null and id = ? for update", taskId).stream()
                .findFirst();
    }

    public void decided(UUID taskId, UUID staffId, @Nullable UUID personId) {
        jdbc.sql("update link_task set decided_at = ?, decided_by = ?, person_id = ? where id = ?")
                .param(now())
                .param(staffId)
                .param(personId)
                .param(taskId)
                .update();
    }

    /** What waited is told by a certificate since; nobody of the staff decided it. */
    public void settled(UUID accountId, UUID personId) {
        jdbc.sql(
                        "update link_task set decided_at = ?, person_id = ? where account_id = ? and"
                                + " not stated and decided_at is null")
                .params(now(), personId, accountId)
                .update();
    }

    /**
     * What a representative stated of the account's person waits again; empty when none was
     * decided.
     */
    public Optional<UUID> reopen(UUID accountId) {
        var task =
                jdbc.sql(
                                "select id from link_task where account_id = ? and stated and"
                                        + " decided_at is not null order by created_at desc limit 1"
                                        + " for update")
                        .param(accountId)
                        .query(UUID.class)
                        .optional();
        task.ifPresent(id ->
                jdbc.sql(
                                "update link_task set decided_at = null, decided_by = null,"
                                        + " person_id = null where id = ?")
                        .param(id)
                        .update());
        return task;
    }

    /** Of what a representative stated of the account's person: a clerk found nobody. */
    public boolean isNobody(UUID accountId) {
        return jdbc.sql(
                                "select count(*) from link_task where account_id = ? and stated and"
                                        + " decided_at is not null and person_id is null")
                        .param(accountId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private List<Waiting> select(String condition, @Nullable UUID id) {
        var sql = "select id, account_id, verified, candidates, created_at, stated from link_task ";
        var statement = jdbc.sql(sql + condition);
        return (id == null ? statement : statement.param(id))
                .query((row, _) ->
                        new Waiting(
                                row.getObject("id", UUID.class),
                                row.getObject("account_id", UUID.class),
                                JSON.readValue(row.getString("verified"), VerifiedPerson.class),
                                JSON.readValue(
                                        row.getString("candidates"),
                                        new TypeReference<List<UUID>>() {}),
                                row.getObject("created_at", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC),
                                row.getBoolean("stated")))
                .list();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
    }
}
