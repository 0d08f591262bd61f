package jp.monobe.filing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.filing.CarriedOver;
import jp.monobe.filing.Represented;
import jp.monobe.kernel.UtcTime;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.model.AnswerKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Rows of {@code draft}. Whoever changes what belongs to a draft touches or locks its row first.
 */
@Repository
public class Drafts {

    private static final String SELECT =
            "select draft.*, "
                    + FilingChains.ended("draft.corrects")
                    + " ended, exists (select 1 from attachment where draft_id = draft.id)"
                    + " with_files, exists (select 1 from filing where account_id ="
                    + " draft.account_id) filed_before from draft ";

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Draft> find(UUID id) {
        return one(SELECT + "where id = ?", id);
    }

    /** Waits for whoever is saving into or handing in this draft. */
    public Optional<Draft> lock(UUID id) {
        return one(SELECT + "where id = ? for update", id);
    }

    private Optional<Draft> one(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query((row, _) -> draft(row)).optional();
    }

    public List<Draft> of(UUID account) {
        return jdbc.sql(SELECT + "where account_id = ? order by saved_at desc")
                .param(account)
                .query((row, _) -> draft(row))
                .list();
    }

    public Optional<Draft> in(UUID account, String slot) {
        return jdbc.sql(SELECT + "where account_id = ? and slot = ?")
                .params(account, slot)
                .query((row, _) -> draft(row))
                .optional();
    }

    /** Tells the id of the one draft in its slot, which another tab may have begun meanwhile. */
    public UUID begin(Draft draft) {
        return jdbc.sql(
                        "insert into draft (id, account_id, procedure_id, revision, slot, corrects,"
                                + " correction, closed, told, started_at, saved_at, mandate_id,"
                                + " represented) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on"
                                + " duplicate key update slot = slot returning id")
                .param(draft.id())
                .param(draft.accountId())
                .param(draft.procedure())
                .param(draft.revision())
                .param(draft.slot())
                .param(draft.corrects())
                .param(FilingJson.writeIfAny(draft.correction()))
                .param(closedKeys(draft.closed()))
                .param(draft.told())
                .param(UtcTime.column(draft.startedAt()))
                .param(UtcTime.column(draft.savedAt()))
                .param(draft.mandateId())
                .param(FilingJson.writeIfAny(draft.represented()))
                .query(UUID.class)
                .single();
    }

    /**
     * Marks a change under a lock held to the end of the transaction; false when the draft is gone,
     * was saved last at or before {@code aliveSince}, or the key is closed.
     */
    public boolean touch(UUID id, AnswerKey key, Instant aliveSince, Instant now) {
        return touch(id, key, aliveSince, now, "");
    }

    /** The same, and false when it is another's draft. */
    public boolean touchOwn(UUID id, UUID account, AnswerKey key, Instant aliveSince, Instant now) {
        return touch(id, key, aliveSince, now, " and account_id = ?", account);
    }

    private boolean touch(
            UUID id, AnswerKey key, Instant aliveSince, Instant now, String more, UUID... values) {
        return jdbc.sql(
                                "update draft set saved_at = ?, edits = edits + 1 where id = ? and"
                                        + " saved_at > ? and (closed is null or not"
                                        + " json_contains(closed, json_quote(?)))"
                                        + more)
                        .param(UtcTime.column(now))
                        .param(id)
                        .param(UtcTime.column(aliveSince))
                        .param(key.toString())
                        .params(values)
                        .update()
                == 1;
    }

    /** What it took over; the caller locked the draft. */
    public void carry(UUID id, CarriedOver carried) {
        jdbc.sql("update draft set carried = ?, carried_from = ? where id = ?")
                .params(AnswersJson.write(carried.answers()), carried.filing(), id)
                .update();
    }

    /** Puts it under another revision; the caller locked it. Whatever was signed holds no more. */
    public void renew(UUID id, String revision, Instant now) {
        jdbc.sql("update draft set revision = ?, saved_at = ?, edits = edits + 1 where id = ?")
                .params(revision, UtcTime.column(now), id)
                .update();
    }

    /**
     * Lets it go on from what the office told since; the caller locked it.
     *
     * @param changed whether it is another one now: whatever was signed holds no more
     */
    void goOn(UUID id, long told, Correction asked, Set<AnswerKey> closed, boolean changed) {
        jdbc.sql(
                        "update draft set told = ?, correction = ?, closed = ?, edits = edits + ?"
                                + " where id = ?")
                .param(told)
                .param(FilingJson.write(asked))
                .param(closedKeys(closed))
                .param(changed ? 1 : 0)
                .param(id)
                .update();
    }

    /**
     * Lets other keys be closed; the caller locked it. No answer changes: what was signed holds.
     */
    void reopen(UUID id, Set<AnswerKey> closed) {
        jdbc.sql("update draft set closed = ? where id = ?")
                .param(closedKeys(closed))
                .param(id)
                .update();
    }

    /** What an agent began under this mandate and did not hand over. */
    public List<Draft> withAgent(UUID mandate) {
        return jdbc.sql(
                        SELECT
                                + "where mandate_id = ? and handed_at is null order by saved_at"
                                + " desc")
                .param(mandate)
                .query((row, _) -> draft(row))
                .list();
    }

    /**
     * Makes what an agent began the applicant's alone, and its slot free for another; false when it
     * is so already. She has the full time for it.
     */
    public boolean hand(UUID id, Instant now) {
        return jdbc.sql(
                                "update draft set handed_at = :now, saved_at = :now, slot = :slot"
                                        + " where id = :id and mandate_id is not null and handed_at"
                                        + " is null")
                        .param("now", UtcTime.column(now))
                        .param("slot", id.toString())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Open drafts of a procedure, corrections apart: her own, or those for one she represents. */
    public int count(UUID account, String procedure, @Nullable Represented person) {
        return jdbc.sql(
                        "select count(*) from draft where account_id = ? and procedure_id = ? and"
                                + " corrects is null and represented <=> ?")
                .param(account)
                .param(procedure)
                .param(FilingJson.writeIfAny(person))
                .query(Integer.class)
                .single();
    }

    /** Likewise for all whom she represents. */
    public int countForOthers(UUID account, String procedure) {
        return jdbc.sql(
                        "select count(*) from draft where account_id = ? and procedure_id = ? and"
                                + " corrects is null and represented is not null")
                .params(account, procedure)
                .query(Integer.class)
                .single();
    }

    /** What was begun under a mandate and is a draft still. */
    public int countUnder(UUID mandate, Instant aliveSince) {
        return jdbc.sql("select count(*) from draft where mandate_id = ? and saved_at > ?")
                .params(mandate, UtcTime.column(aliveSince))
                .query(Integer.class)
                .single();
    }

    /** With all that belongs to it. */
    public void delete(UUID id) {
        jdbc.sql("delete from draft where id = ?").param(id).update();
    }

    /** What was handed in, with the request that filled it, if there is one: in one statement. */
    void deleteFiled(UUID id, Optional<UUID> request) {
        if (request.isEmpty()) {
            delete(id);
            return;
        }
        jdbc.sql(
                        "delete draft, prefill_request from draft left join prefill_request on"
                                + " prefill_request.id = ? where draft.id = ?")
                .params(request.get(), id)
                .update();
    }

    private static @Nullable String closedKeys(Set<AnswerKey> closed) {
        return closed.isEmpty()
                ? null
                : FilingJson.write(closed.stream().map(AnswerKey::toString).sorted().toList());
    }

    private static @Nullable CarriedOver carried(ResultSet row) throws SQLException {
        var from = row.getObject("carried_from", UUID.class);
        return from == null
                ? null
                : new CarriedOver(from, AnswersJson.readAnswers(row.getString("carried")));
    }

    private static @Nullable Instant handedAt(ResultSet row) throws SQLException {
        var at = row.getObject("handed_at", LocalDateTime.class);
        return at == null ? null : UtcTime.instant(at);
    }

    private static Draft draft(ResultSet row) throws SQLException {
        var closed = FilingJson.readIfAny(row.getString("closed"), String[].class);
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("procedure_id"),
                row.getString("revision"),
                row.getString("slot"),
                row.getObject("corrects", UUID.class),
                FilingJson.readIfAny(row.getString("correction"), Correction.class),
                closed == null
                        ? Set.of()
                        : Arrays.stream(closed)
                                .map(AnswerKey::parse)
                                .collect(Collectors.toUnmodifiableSet()),
                row.getLong("told"),
                carried(row),
                row.getObject("mandate_id", UUID.class),
                handedAt(row),
                FilingJson.readIfAny(row.getString("represented"), Represented.class),
                row.getLong("edits"),
                row.getBoolean("ended"),
                row.getBoolean("with_files"),
                row.getBoolean("filed_before"),
                UtcTime.instant(row.getObject("started_at", LocalDateTime.class)),
                UtcTime.instant(row.getObject("saved_at", LocalDateTime.class)));
    }
}
