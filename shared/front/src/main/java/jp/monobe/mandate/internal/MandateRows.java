package jp.monobe.mandate.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.Agent;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.mandate.LiveMandate;
import jp.monobe.mandate.Mandate;
import jp.monobe.mandate.MandateTerms;
import jp.monobe.mandate.internal.Codes.Code;
import jp.monobe.mandate.model.MandateLifecycle;
import jp.monobe.mandate.model.MandateMove;
import jp.monobe.mandate.model.MandateState;
import jp.monobe.mandate.model.MandateState.End;
import jp.monobe.resident.Mails;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code mandate}. What time has ended is read as ended, whatever the row says. */
@Repository
public class MandateRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final LiveMandate live;
    private final Mails mails;
    private final Ids ids;
    private final Clock clock;
    private final SystemTime time;

    MandateRows(
            JdbcClient jdbc, LiveMandate live, Mails mails, Ids ids, Clock clock, SystemTime time) {
        this.jdbc = jdbc;
        this.live = live;
        this.mails = mails;
        this.ids = ids;
        this.clock = clock;
        this.time = time;
    }

    /** Until the transaction ends, this account offers and types no other code. */
    public void lockAccount(UUID account) {
        jdbc.sql("select id from account where id = ? for update")
                .param(account)
                .query(UUID.class)
                .single();
    }

    public UUID insert(UUID granter, MandateTerms terms, Code code) {
        var id = ids.next();
        jdbc.sql(
                        "insert into mandate (id, granter_id, kind, organisation, reach,"
                                + " procedures, until, address_shown, code_hash, code_until, state,"
                                + " offered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OFFERED',"
                                + " ?)")
                .param(id)
                .param(granter)
                .param(terms.kind().name())
                .param(terms.organisation())
                .param(terms.reach().name())
                .param(terms.every() ? null : JSON.writeValueAsString(terms.procedures()))
                .param(terms.until())
                .param(terms.addressShown())
                .param(Codes.hash(code.digits()))
                .param(UtcTime.column(code.until()))
                .param(UtcTime.column(clock.instant()))
                .update();
        return id;
    }

    public Optional<Mandate> find(UUID id) {
        return jdbc.sql("select * from mandate where id = ?")
                .param(id)
                .query((row, _) -> mandate(row))
                .optional();
    }

    public List<Mandate> all(List<UUID> ids) {
        return jdbc.sql("select * from mandate where id in (:ids)")
                .param("ids", ids)
                .query((row, _) -> mandate(row))
                .list();
    }

    public Mandate lock(UUID id) {
        return jdbc.sql("select * from mandate where id = ? for update")
                .param(id)
                .query((row, _) -> mandate(row))
                .single();
    }

    public Optional<Mandate> lockByCode(byte[] hash) {
        return jdbc.sql("select * from mandate where code_hash = ? for update")
                .param(hash)
                .query((row, _) -> mandate(row))
                .optional();
    }

    /** Whoever ends it waits for this transaction. */
    public Optional<Mandate> covering(UUID id, String procedure) {
        return jdbc.sql(
                        "select m.* from mandate m where m.id = :id and "
                                + LiveMandate.covers(":procedure")
                                + " lock in share mode")
                .param("id", id)
                .param("procedure", procedure)
                .param("today", live.today())
                .query((row, _) -> mandate(row))
                .optional();
    }

    public List<Mandate> given(UUID granter) {
        return of("granter_id", granter);
    }

    public List<Mandate> held(UUID agent) {
        return of("agent_id", agent);
    }

    private List<Mandate> of(String side, UUID account) {
        return jdbc.sql(
                        "select * from mandate where "
                                + side
                                + " = ? order by offered_at desc, id desc")
                .param(account)
                .query((row, _) -> mandate(row))
                .list();
    }

    void become(UUID id, MandateState next) {
        var how = next instanceof MandateState.Ended(var end) ? end.name() : null;
        jdbc.sql("update mandate set state = ?, ended_how = ?, ended_at = ? where id = ?")
                .param(code(next))
                .param(how)
                .param(how == null ? null : UtcTime.column(clock.instant()))
                .param(id)
                .update();
    }

    void answeredBy(UUID id, UUID agent, String name) {
        jdbc.sql("update mandate set agent_id = ?, agent_name = ? where id = ?")
                .params(agent, name, id)
                .update();
    }

    void confirmedBy(UUID id, String name) {
        jdbc.sql("update mandate set granter_name = ?, granted_at = ? where id = ?")
                .params(name, UtcTime.column(clock.instant()), id)
                .update();
    }

    /** There is something to see in the portal; nothing where she wants no mail. */
    public void tell(UUID account) {
        jdbc.sql("select mail from account where id = ? and mail is not null")
                .param(account)
                .query(String.class)
                .optional()
                .ifPresent(mail -> mails.tellNews(account, mail));
    }

    public static boolean isOpen(Mandate mandate) {
        return !(mandate.state() instanceof MandateState.Ended);
    }

    public static boolean isTakenBack(MandateState state) {
        return state instanceof MandateState.Ended(var how) && how == End.WITHDRAWN;
    }

    private static String code(MandateState state) {
        return switch (state) {
            case MandateState.Offered() -> "OFFERED";
            case MandateState.Answered() -> "ANSWERED";
            case MandateState.Standing() -> "STANDING";
            case MandateState.Ended _ -> "ENDED";
        };
    }

    private Mandate mandate(ResultSet row) throws SQLException {
        var until = row.getObject("until", LocalDate.class);
        var codeUntil = instant(row, "code_until");
        return new Mandate(
                row.getObject("id", UUID.class),
                row.getObject("granter_id", UUID.class),
                row.getObject("agent_id", UUID.class),
                row.getString("granter_name"),
                row.getString("agent_name"),
                terms(row, until),
                inTime(state(row), codeUntil, until),
                instant(row, "offered_at"),
                codeUntil,
                instantIfAny(row, "granted_at"),
                instantIfAny(row, "ended_at"));
    }

    private static MandateTerms terms(ResultSet row, LocalDate until) throws SQLException {
        var procedures = row.getString("procedures");
        return new MandateTerms(
                Agent.Kind.valueOf(row.getString("kind")),
                row.getString("organisation"),
                Agent.Reach.valueOf(row.getString("reach")),
                procedures == null,
                procedures == null
                        ? List.of()
                        : List.of(JSON.readValue(procedures, String[].class)),
                until,
                row.getBoolean("address_shown"));
    }

    private MandateState inTime(MandateState state, Instant codeUntil, LocalDate until) {
        var move =
                state instanceof MandateState.Offered && !time.instant().isBefore(codeUntil)
                        ? MandateMove.LAPSE
                        : until.isBefore(live.today()) ? MandateMove.EXPIRE : null;
        return move == null ? state : MandateLifecycle.apply(state, move).orElse(state);
    }

    private static MandateState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "OFFERED" -> new MandateState.Offered();
            case "ANSWERED" -> new MandateState.Answered();
            case "STANDING" -> new MandateState.Standing();
            case "ENDED" -> new MandateState.Ended(End.valueOf(row.getString("ended_how")));
            case String other -> throw new IllegalStateException("Mandate " + other);
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return UtcTime.instant(row.getObject(column, LocalDateTime.class));
    }

    private static @Nullable Instant instantIfAny(ResultSet row, String column)
            throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : UtcTime.instant(at);
    }
}
