package jp.monobe.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.StatusUpdate;
import jp.monobe.exchange.StatusUpdate.Correction;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.internal.FilingJson;
import jp.monobe.kernel.UtcTime;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.model.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the office told of filings' states, by version (処理状況). Not a service: callers guard. */
@Component
public final class FilingStatuses {

    private final JdbcClient jdbc;

    public FilingStatuses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this version or a newer one is here already. */
    public boolean put(StatusUpdate update) {
        return jdbc.sql(
                                "insert into filing_status (filing_id, version, status, at,"
                                        + " expected_by, correction, paper, paper_on) select :filing, :version, :status,"
                                        + " :at, :expected, :correction, :paper, :paper_on from dual where not exists"
                                        + " (select 1 from filing_status newer where newer.filing_id ="
                                        + " :filing and newer.version >= :version)")
                        .param("filing", update.filingId())
                        .param("version", update.version())
                        .param("status", update.status().name())
                        .param("at", UtcTime.column(update.at()))
                        .param("expected", update.expectedBy())
                        .param("correction", FilingJson.writeIfAny(update.correction()))
                        .param("paper", paper(update.paper()))
                        .param("paper_on", update.paperOn())
                        .update()
                == 1;
    }

    /** Oldest first; empty until the office has told anything. */
    public List<StatusUpdate> of(UUID filing) {
        return jdbc.sql("select * from filing_status where filing_id = ? order by version")
                .param(filing)
                .query((row, _) -> update(row))
                .list();
    }

    private static StatusUpdate update(ResultSet row) throws SQLException {
        return new StatusUpdate(
                row.getObject("filing_id", UUID.class),
                row.getLong("version"),
                Status.valueOf(row.getString("status")),
                UtcTime.instant(row.getObject("at", LocalDateTime.class)),
                row.getObject("expected_by", LocalDate.class),
                FilingJson.readIfAny(row.getString("correction"), Correction.class),
                paper(row.getString("paper")),
                row.getObject("paper_on", LocalDate.class));
    }

    private static @Nullable String paper(@Nullable Answers answers) {
        return answers == null ? null : AnswersJson.write(answers);
    }

    private static @Nullable Answers paper(@Nullable String json) {
        return json == null ? null : AnswersJson.readAnswers(json);
    }
}
