package jp.monobe.testing;

import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit trail of 南国市. */
@Component
public final class Trail {

    private final JdbcClient jdbc;

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row. */
    public record Entry(List<UUID> subjects, String reason) {}

    public List<Entry> of(Actor actor, String act) {
        return Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU)
                .call(() ->
                        jdbc.sql(
                                        "select subjects, reason from audit where actor_kind = ?"
                                                + " and actor = ? and act = ? order by id")
                                .params(actor.kind(), actor.reference(), act)
                                .query((row, _) ->
                                        new Entry(ids(row.getString(1)), row.getString(2)))
                                .list());
    }

    private static List<UUID> ids(String json) {
        return JsonMapper.builder().build().readValue(json, new TypeReference<List<UUID>>() {});
    }
}
