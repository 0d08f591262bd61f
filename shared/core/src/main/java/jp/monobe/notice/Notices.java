package jp.monobe.notice;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.document.Documents;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.NoticeCopy;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers, draws and keeps letters (通知書). Issuing runs inside the transaction of the act that sends
 * one; the copy for the person leaves by the outbox of the same transaction. Numbers are counted
 * per fiscal year with gaps: a number once drawn never comes back.
 */
@Service
public class Notices {

    private final JdbcClient jdbc;
    private final Documents documents;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;
    private final Ids ids;

    Notices(
            JdbcClient jdbc,
            Documents documents,
            Outbox outbox,
            Settings settings,
            Clock clock,
            Ids ids) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
    }

    /** As it would go out today, without a number. */
    @Guarded(by = Who.STAFF, permission = "case.read")
    public byte[] preview(NoticeDraft draft) {
        return documents.draw(
                draft.content().apply(new LetterHead(symbol(today()) + "　　号", today())));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    @Guarded(by = Who.STAFF, permission = "notice.issue")
    public IssuedNotice issue(NoticeDraft draft) {
        var on = today();
        long count =
                jdbc.sql("select nextval(letter_" + FiscalYear.of(on).year() + ")")
                        .query(Long.class)
                        .single();
        var issued =
                new IssuedNotice(
                        ids.next(), symbol(on) + count + "号", draft.title(), draft.delivery(), on);
        var pdf = documents.draw(draft.content().apply(new LetterHead(issued.number(), on)));
        keep(draft, issued, pdf);
        outbox.write(BellKind.DOWNWARD, draft.chain(), "{\"notice\":\"" + issued.id() + "\"}");
        return issued;
    }

    private void keep(NoticeDraft draft, IssuedNotice issued, byte[] pdf) {
        jdbc.sql(
                        "insert into notice (id, case_id, filing_id, account_id, number, title,"
                                + " delivery, issued_on, issued_at, sha256, pdf) values"
                                + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        issued.id(),
                        draft.caseId(),
                        draft.filingId(),
                        draft.accountId(),
                        issued.number(),
                        issued.title(),
                        issued.delivery().name(),
                        issued.issuedOn(),
                        UtcTime.column(clock.instant()),
                        sha256(pdf),
                        pdf)
                .update();
    }

    /** The copy the person sees: with the document only when she chose the electronic way. */
    @Guarded(by = Who.JOB)
    public Optional<NoticeCopy> copy(UUID noticeId) {
        return jdbc.sql(
                        "select filing_id, account_id, title, delivery, issued_at,"
                                + " if(delivery = 'ELECTRONIC', pdf, null) from notice"
                                + " where id = ?")
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
                row.getBytes(6));
    }

    /** The newest letter of a case. */
    @Guarded(by = Who.STAFF, permission = "case.read")
    public Optional<IssuedNotice> newestOf(UUID caseId) {
        return jdbc.sql(
                        "select id, number, title, delivery, issued_on from notice"
                                + " where case_id = ? order by issued_at desc limit 1")
                .param(caseId)
                .query((row, _) ->
                        new IssuedNotice(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                Delivery.valueOf(row.getString(4)),
                                row.getObject(5, LocalDate.class)))
                .optional();
    }

    /** The document as it went out; empty when the case has no letter of this id. */
    @Guarded(by = Who.STAFF, permission = "case.read")
    public Optional<byte[]> document(UUID caseId, UUID noticeId) {
        return jdbc.sql("select pdf from notice where id = ? and case_id = ?")
                .params(noticeId, caseId)
                .query(byte[].class)
                .optional();
    }

    /** The person opened it; the first time counts (amendment 9). Nothing for another's notice. */
    @Guarded(by = Who.JOB)
    public void opened(UUID caseId, UUID noticeId, Instant at) {
        jdbc.sql(
                        "insert into notice_opened (notice_id, opened_at) select id, ? from notice"
                                + " where id = ? and case_id = ? on duplicate key update"
                                + " notice_opened.notice_id = notice_opened.notice_id")
                .params(UtcTime.column(at), noticeId, caseId)
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

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private String symbol(LocalDate on) {
        return settings.of(Acting.city()).at(SettingKey.LETTER_SYMBOL, on);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
