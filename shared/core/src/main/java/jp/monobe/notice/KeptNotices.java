package jp.monobe.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.NoticeCopy;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Letters that went out (通知書), as they were, and what became of them. */
@Service
public class KeptNotices {

    private final JdbcClient jdbc;

    KeptNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The copy the person sees: with the document only when she chose the electronic way. */
    @Guarded(by = Who.JOB)
    public Optional<NoticeCopy> copy(UUID noticeId) {
        return jdbc.sql(
                        "select filing_id, account_id, title, delivery, issued_at,"
                                + " if(delivery = 'ELECTRONIC', pdf, null), posted_at from notice"
                                + " left join notice_posting on notice_id = id where id = ?")
                .param(noticeId)
                .query((row, _) -> copy(noticeId, row))
                .optional();
    }

    private static NoticeCopy copy(UUID id, ResultSet row) throws SQLException {
        return new NoticeCopy(
                id,
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                Delivery.valueOf(row.getString(4)),
                UtcTime.instant(row.getObject(5, LocalDateTime.class)),
                row.getBytes(6),
                instant(row, 7));
    }

    /** The newest letter of a case. */
    @Guarded(by = Who.STAFF, permission = "case.read")
    public Optional<IssuedNotice> newestOf(UUID caseId) {
        return jdbc.sql(
                        "select id, number, title, delivery, issued_on, cause, queued_at, posted_at"
                                + " from notice left join notice_posting on notice_id = id"
                                + " where case_id = ? order by issued_at desc limit 1")
                .param(caseId)
                .query((row, _) ->
                        new IssuedNotice(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                Delivery.valueOf(row.getString(4)),
                                row.getObject(5, LocalDate.class),
                                posting(row)))
                .optional();
    }

    private static @Nullable Posting posting(ResultSet row) throws SQLException {
        var cause = row.getString(6);
        return cause == null
                ? null
                : new Posting(Posting.Cause.valueOf(cause), instant(row, 7), instant(row, 8));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : UtcTime.instant(at);
    }

    /** The document as it went out; empty when the case has no letter of this id. */
    @Guarded(by = Who.STAFF, permission = "case.read")
    public Optional<byte[]> document(UUID caseId, UUID noticeId) {
        return jdbc.sql("select pdf from notice where id = ? and case_id = ?")
                .params(noticeId, caseId)
                .query(byte[].class)
                .optional();
    }

    /**
     * The person opened it; the first time counts (amendment 9), and it need not be posted unless
     * it is on its way. Nothing for another's notice.
     */
    @Guarded(by = Who.JOB)
    public void opened(UUID caseId, UUID noticeId, Instant at) {
        jdbc.sql(
                        "insert into notice_opened (notice_id, opened_at) select id, ? from notice"
                                + " where id = ? and case_id = ? on duplicate key update"
                                + " notice_opened.notice_id = notice_opened.notice_id")
                .params(UtcTime.column(at), noticeId, caseId)
                .update();
        jdbc.sql(
                        "delete p from notice_posting p join notice n on n.id = p.notice_id where"
                                + " n.id = ? and n.case_id = ? and p.cause = 'UNOPENED' and"
                                + " p.posted_at is null")
                .params(noticeId, caseId)
                .update();
    }

    @Guarded(by = Who.STAFF, permission = "case.read")
    public Optional<Instant> openedAt(UUID noticeId) {
        return jdbc.sql("select opened_at from notice_opened where notice_id = ?")
                .param(noticeId)
                .query(LocalDateTime.class)
                .optional()
                .map(UtcTime::instant);
    }
}
