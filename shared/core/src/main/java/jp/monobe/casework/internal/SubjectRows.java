package jp.monobe.casework.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.UtcTime;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which children cases ask for which benefit ({@code Subject}). */
@Component
public class SubjectRows {

    /**
     * Another case under one of the same subjects, neither withdrawn nor refused.
     *
     * @param own whether the same person filed it, under this account or another one of hers
     * @param grantedAt when it was granted; empty while it is open
     */
    public record Rival(
            UUID caseId,
            String receiptNumber,
            String procedure,
            String applicantName,
            boolean own,
            Optional<Instant> grantedAt) {

        public boolean isOpen() {
            return grantedAt.isEmpty();
        }
    }

    private static final String RIVALS =
            "select distinct c.id, c.receipt_number, c.procedure_id, c.applicant_name, c.account_id"
                    + " = me.account_id or exists (select 1 from account_link a join account_link b on"
                    + " b.person_id = a.person_id where a.open_account = me.account_id and b.account_id"
                    + " = c.account_id), c.closed_at from case_subject mine join case_subject other on"
                    + " other.subject = mine.subject join cases c on c.id = other.case_id join cases me"
                    + " on me.id = mine.case_id where mine.case_id = ? and c.id <> me.id and c.state <>"
                    + " 'WITHDRAWN' and not (c.state = 'ISSUED' and c.proposal = 'REJECT') order by"
                    + " c.claim_date, c.id";

    private final JdbcTemplate batch;
    private final JdbcClient jdbc;

    SubjectRows(JdbcTemplate batch, JdbcClient jdbc) {
        this.batch = batch;
        this.jdbc = jdbc;
    }

    /** Again is no error. */
    public void add(UUID caseId, Collection<String> subjects) {
        if (!subjects.isEmpty()) {
            batch.batchUpdate(
                    "insert into case_subject (subject, case_id) values (?, ?)"
                            + " on duplicate key update case_id = case_id",
                    subjects.stream().map(each -> new Object[] {each, caseId}).toList());
        }
    }

    public List<Rival> rivals(UUID caseId) {
        return jdbc.sql(RIVALS)
                .param(caseId)
                .query((row, _) ->
                        new Rival(
                                row.getObject(1, UUID.class),
                                Objects.requireNonNull(row.getString(2)),
                                Objects.requireNonNull(row.getString(3)),
                                Objects.requireNonNull(row.getString(4)),
                                row.getBoolean(5),
                                Optional.ofNullable(row.getObject(6, LocalDateTime.class))
                                        .map(UtcTime::instant)))
                .list();
    }

    /** Whoever has this open case on the screen is told to look again. */
    public void stir(UUID caseId) {
        jdbc.sql("update cases set version = version + 1 where id = ?").param(caseId).update();
    }
}
