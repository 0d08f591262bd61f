package jp.monobe.casework.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.model.CaseState;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only history of cases. */
@Component
public class CaseHistory {

    /** One thing that happened; {@code actor} is an id for staff and residents. */
    public record Event(
            Instant at,
            String actorKind,
            String actor,
            String move,
            CaseState.Code state,
            String note) {}

    private final JdbcClient jdbc;

    CaseHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID caseId, Instant at, String move, CaseState state, String note) {
        var actor = Acting.current().actor();
        jdbc.sql(
                        "insert into case_event (case_id, at, actor_kind, actor, move, state, note)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        caseId,
                        UtcTime.column(at),
                        actor.kind(),
                        actor.reference(),
                        move,
                        state.code().name(),
                        note)
                .update();
    }

    public List<Event> of(UUID caseId) {
        return jdbc.sql(
                        "select at, actor_kind, actor, move, state, note from case_event"
                                + " where case_id = ? order by id")
                .param(caseId)
                .query((row, _) ->
                        new Event(
                                UtcTime.instant(row.getObject(1, LocalDateTime.class)),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                CaseState.Code.valueOf(row.getString(5)),
                                row.getString(6)))
                .list();
    }
}
