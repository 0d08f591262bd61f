package jp.monobe.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail of the current scope, newest first. Guarded by the services that offer it. */
public final class AuditReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    public AuditReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page; the next one begins before the last line's id. */
    public List<TrailRow> rows(TrailQuery query, int most) {
        var sql =
                new StringBuilder(
                        "select id, at, actor_kind, actor, act, subject_kind, subjects, reason from"
                                + " audit where at >= ? and at < ?");
        var values = new ArrayList<Object>();
        values.add(UtcTime.column(query.from()));
        values.add(UtcTime.column(query.until()));
        if (!query.actorKind().isEmpty()) {
            sql.append(" and actor_kind = ?");
            values.add(query.actorKind());
        }
        if (!query.actor().isEmpty()) {
            sql.append(" and actor = ?");
            values.add(query.actor());
        }
        query.whom()
                .ifPresent(id -> {
                    sql.append(" and (reason = ? or subjects like ?)");
                    values.add("case:" + id);
                    values.add("%" + id + "%");
                });
        query.before()
                .ifPresent(id -> {
                    sql.append(" and id < ?");
                    values.add(id);
                });
        values.add(most);
        return jdbc.sql(sql + condition(query.why()) + " order by id desc limit ?")
                .params(values)
                .query((row, _) -> row(row))
                .list();
    }

    private static String condition(TrailQuery.Why why) {
        return switch (why) {
            case ANY -> "";
            case CASE -> " and reason like 'case:%'";
            case LIST -> " and act like '%.list'";
            case REFUSED -> " and act in ('refused', 'staff.refused')";
            case SIGN_IN -> " and act in ('staff.sign-in', 'staff.sign-out', 'staff.refused')";
        };
    }

    private static TrailRow row(ResultSet row) throws SQLException {
        return new TrailRow(
                row.getLong(1),
                UtcTime.instant(row.getObject(2, LocalDateTime.class)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                JSON.readValue(row.getString(7), IDS),
                row.getString(8));
    }
}
