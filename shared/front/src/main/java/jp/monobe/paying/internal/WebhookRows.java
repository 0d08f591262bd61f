package jp.monobe.paying.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.UtcTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Rows of {@code webhook}: an agent's messages, each once. */
@Repository
public class WebhookRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    public WebhookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when it is here already. */
    public boolean keep(CardEvent event, Instant now) {
        return jdbc.sql("insert ignore into webhook (id, body, received_at) values (?, ?, ?)")
                        .params(event.id(), JSON.writeValueAsString(event), UtcTime.column(now))
                        .update()
                == 1;
    }

    /** Empty when somebody has handled it; else nobody else does until this transaction ends. */
    Optional<CardEvent> lock(String id) {
        return jdbc.sql("select body from webhook where id = ? and handled_at is null for update")
                .param(id)
                .query(String.class)
                .optional()
                .map(body -> JSON.readValue(body, CardEvent.class));
    }

    void handled(String id, Instant now, boolean strange) {
        jdbc.sql("update webhook set handled_at = ?, outcome = ? where id = ?")
                .params(UtcTime.column(now), strange ? "STRANGE" : "APPLIED", id)
                .update();
    }

    List<String> waiting(int most) {
        return jdbc.sql(
                        "select id from webhook where handled_at is null order by received_at"
                                + " limit ?")
                .param(most)
                .query(String.class)
                .list();
    }

    int forget(Instant before) {
        return jdbc.sql("delete from webhook where handled_at < ? limit 5000")
                .param(UtcTime.column(before))
                .update();
    }
}
