package jp.monobe.audit;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the trail into the database of the current scope, in the transaction that does the work;
 * who acted is the bound {@link Acting}. Append-only by trigger (ADR 0010).
 */
public final class AuditTrail {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final SystemTime time;

    public AuditTrail(JdbcClient jdbc, SystemTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * Records an act on one thing.
     *
     * @param act such as {@code case.open}, {@code filing.submit}
     * @param subjectKind such as {@code person}, {@code filing}
     * @param reason why; by default the case, as {@code case:<id>}
     */
    public void record(String act, String subjectKind, UUID subject, String reason) {
        record(act, subjectKind, List.of(subject), reason);
    }

    /** Records an act on several things as one row, such as a list of 50 people that was shown. */
    public void record(String act, String subjectKind, Collection<UUID> subjects, String reason) {
        var acting = Acting.current();
        jdbc.sql(
                        "insert into audit (at, actor_kind, actor, act, subject_kind, subjects,"
                                + " reason) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        LocalDateTime.ofInstant(time.instant(), ZoneOffset.UTC),
                        acting.actor().kind(),
                        acting.actor().reference(),
                        act,
                        subjectKind,
                        JSON.writeValueAsString(subjects),
                        reason)
                .update();
    }
}
