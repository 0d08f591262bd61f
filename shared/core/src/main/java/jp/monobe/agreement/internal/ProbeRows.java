package jp.monobe.agreement.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.agreement.KeyState;
import jp.monobe.kernel.KeyAnswer;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.KeyFolder.Key;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code agent_probe}. */
@Component
public class ProbeRows {

    private static final int LONGEST = 100;

    private final JdbcClient jdbc;

    ProbeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID id, Key key, KeyAnswer answer, Instant at, UUID by) {
        var detail = answer.detail();
        jdbc.sql(
                        "insert into agent_probe (id, key_file, outcome, detail, at, asked_by)"
                                + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        key.name(),
                        answer.outcome().name(),
                        detail.substring(0, Math.min(LONGEST, detail.length())),
                        UtcTime.column(at),
                        by)
                .update();
    }

    public Optional<KeyState.Asked> last(Key key) {
        return jdbc.sql(
                        "select outcome, detail, at from agent_probe where key_file = ? order by at"
                                + " desc, id desc limit 1")
                .param(key.name())
                .query((row, _) ->
                        new KeyState.Asked(
                                new KeyAnswer(
                                        KeyAnswer.Outcome.valueOf(row.getString(1)),
                                        row.getString(2)),
                                UtcTime.instant(row.getObject(3, LocalDateTime.class))))
                .optional();
    }
}
