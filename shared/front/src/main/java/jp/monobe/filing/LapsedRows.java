package jp.monobe.filing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tidies away what nobody is shown any more: lapsed drafts, answers kept, packets and half-sent
 * files. Reads first and deletes row by row, since a deleting scan would lock the rows of
 * everybody.
 */
public class LapsedRows {

    private static final Duration PACKETS = Duration.ofHours(25);
    private static final Duration HALF_SENT = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    public LapsedRows(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tells how many went. Drafts live as long as the city has set. */
    @Guarded(by = Who.JOB)
    public int sweep() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var days = Duration.ofDays(settings.of(Acting.city()).at(SettingKey.DRAFT_DAYS, today));
        return sweep("draft", "saved_at <= ?", now.minus(days))
                + sweep("kept_answers", "kept_at <= ?", now.minus(days))
                + sweep("prefill_request", "requested_at <= ?", now.minus(PACKETS))
                + sweep("attachment", "not complete and stored_at <= ?", now.minus(HALF_SENT))
                + sweep(
                        "attachment",
                        "follows is not null and filing_id is null and stored_at <= ?",
                        now.minus(days));
    }

    private int sweep(String table, String lapsed, Instant since) {
        var column = UtcTime.column(since);
        return jdbc
                .sql("select id from " + table + " where " + lapsed)
                .param(column)
                .query(UUID.class)
                .list()
                .stream()
                .mapToInt(id ->
                        jdbc.sql("delete from " + table + " where " + lapsed + " and id = ?")
                                .params(column, id)
                                .update())
                .sum();
    }
}
