package jp.monobe.filing.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.ReceiptNumber;
import jp.monobe.exchange.StatusUpdate.Status;
import jp.monobe.filing.FilingRow;
import jp.monobe.filing.PowerEnded;
import jp.monobe.kernel.UtcTime;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Filings as lists show them, in one statement. */
@Repository
public class FilingRows {

    private static final String SELECT =
            """
            select f.id, f.procedure_id, f.revision, f.receipt_number, f.filed_at, f.corrects,
              f.about, if(f.about = '', null, f.shown) shown,
              if(f.about = '', null, f.answers) answers, s.status, s.at status_at, w.at withdrawn_at,
              if(f.representative is null, null, json_value(f.verified, '$.name')) represented,
              exists (select 1 from filing later where later.corrects = coalesce(f.corrects, f.id)
                and later.id <> f.id and later.filed_at >= s.at) answered
            from filing f
            left join filing_status s on s.filing_id = f.id and s.version =
              (select max(newest.version) from filing_status newest where newest.filing_id = f.id)
            left join supplement w on w.filing_id = coalesce(f.corrects, f.id)
              and w.kind = 'WITHDRAWAL'
            """;

    private final JdbcClient jdbc;
    private final Forms forms;

    FilingRows(JdbcClient jdbc, Forms forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    public List<FilingRow> of(UUID account) {
        return jdbc.sql(
                        SELECT
                                + "where f.account_id = ? and (f.representative is null or not "
                                + PowerEnded.of("f.id")
                                + ") order by f.filed_at desc, f.id desc")
                .param(account)
                .query((row, _) -> row(row))
                .list();
    }

    /** Her own newest first filing of a procedure of which nothing is decided yet. */
    public Optional<FilingRow> underWay(UUID account, String procedure) {
        return jdbc.sql(
                        SELECT
                                + "where f.id in (select mine.id from filing mine"
                                + " where mine.account_id = :account and mine.corrects is null"
                                + " and mine.representative is null and mine.procedure_id ="
                                + " :procedure and not "
                                + FilingChains.ended("mine.id")
                                + ") order by f.filed_at desc, f.id desc limit 1")
                .param("account", account)
                .param("procedure", procedure)
                .query((row, _) -> row(row))
                .optional();
    }

    /** What was handed in at the same moment, in the order of the numbers; without this one. */
    public List<FilingRow> togetherWith(UUID id) {
        return jdbc.sql(
                        SELECT
                                + "where f.draft_id = (select draft_id from filing where id = :id)"
                                + " and f.id <> :id order by f.receipt_number")
                .param("id", id)
                .query((row, _) -> row(row))
                .list();
    }

    public FilingRow one(UUID id) {
        return jdbc.sql(SELECT + "where f.id = ?").param(id).query((row, _) -> row(row)).single();
    }

    private FilingRow row(ResultSet row) throws SQLException {
        var procedure = row.getString("procedure_id");
        var filedAt = instant(row, "filed_at").orElseThrow();
        var told = Optional.ofNullable(row.getString("status")).map(Status::valueOf);
        var statusAt = instant(row, "status_at");
        var withdrawn = instant(row, "withdrawn_at").filter(_ -> !isDecided(told.orElse(null)));
        return new FilingRow(
                row.getObject("id", UUID.class),
                procedure,
                forms.of(procedure, row.getString("revision")).title(),
                new ReceiptNumber(row.getString("receipt_number")),
                filedAt,
                withdrawn.map(_ -> Status.WITHDRAWN).or(() -> told).orElse(Status.RECEIVED),
                withdrawn.or(() -> statusAt).orElse(filedAt),
                Optional.ofNullable(row.getObject("corrects", UUID.class)),
                row.getBoolean("answered"),
                aboutName(row),
                Optional.ofNullable(row.getString("represented")),
                forms.of(procedure, row.getString("revision")).handling());
    }

    /** Read only where a filing is about somebody. */
    private static Optional<String> aboutName(ResultSet row) throws SQLException {
        var key = row.getString("about");
        return key.isEmpty()
                ? Optional.empty()
                : AnswersJson.readPeople(row.getString("shown"))
                        .find(key)
                        .map(KnownPerson::name)
                        .or(() -> typed(row, key));
    }

    private static Optional<String> typed(ResultSet row, String key) {
        try {
            return AnswersJson.readAnswers(row.getString("answers")).people().stream()
                    .filter(person -> person.key().equals(key))
                    .findFirst()
                    .map(TypedPerson::name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isDecided(@Nullable Status status) {
        return status == Status.APPROVED || status == Status.REJECTED;
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(UtcTime::instant);
    }
}
