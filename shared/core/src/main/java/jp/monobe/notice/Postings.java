package jp.monobe.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Delivery;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.notice.Posting.Cause;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that go by post (郵送): those of people who asked for it at once, electronic ones when
 * nobody opened them in time. The days are the city's setting on the day of issue.
 */
@Service
public class Postings {

    private static final String LETTER =
            "select n.id, n.case_id, n.number, n.title, n.issued_on, p.cause, p.queued_at"
                    + " from notice_posting p join notice n on n.id = p.notice_id";

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Settings settings;
    private final Clock clock;

    Postings(JdbcClient jdbc, Outbox outbox, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** In the transaction that issues the letter. */
    void expect(IssuedNotice issued) {
        var on = issued.issuedOn();
        int days = settings.of(Acting.city()).at(SettingKey.UNOPENED_NOTICE_DAYS, on);
        boolean post = issued.delivery() == Delivery.POST;
        jdbc.sql(
                        "insert into notice_posting (notice_id, cause, due_on, queued_at)"
                                + " values (?, ?, ?, if(?, ?, null))")
                .params(
                        issued.id(),
                        (post ? Cause.CHOSEN : Cause.UNOPENED).name(),
                        post ? on : on.plusDays(days),
                        post,
                        now())
                .update();
    }

    /**
     * Puts electronic letters that nobody opened in time on the printing list.
     *
     * @param most in this transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @Guarded(by = Who.JOB)
    public List<LetterToPost> queueUnopened(int most) {
        var due =
                jdbc.sql(
                                "select notice_id from notice_posting where queued_at is null and"
                                        + " due_on <= ? order by due_on limit ? for update")
                        .params(LocalDate.ofInstant(clock.instant(), clock.getZone()), most)
                        .query(UUID.class)
                        .list();
        if (due.isEmpty()) {
            return List.of();
        }
        jdbc.sql("update notice_posting set queued_at = :now where notice_id in (:due)")
                .param("now", now())
                .param("due", due)
                .update();
        return jdbc.sql(LETTER + " where p.notice_id in (:due)")
                .param("due", due)
                .query((row, _) -> letter(row))
                .list();
    }

    /** The printing list, what waits longest first. */
    @Guarded(by = Who.STAFF, permission = "notice.issue")
    public List<LetterToPost> toPost(int most, int skip) {
        return jdbc.sql(
                        LETTER
                                + " where p.posted_at is null and p.queued_at is not null order by"
                                + " p.queued_at, p.notice_id limit ? offset ?")
                .params(most, skip)
                .query((row, _) -> letter(row))
                .list();
    }

    /**
     * A clerk gave them to the post; the residents' copies say so from now on. What a colleague
     * posted already, or was opened meanwhile, is left out.
     *
     * @return those that are posted by this
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @Guarded(by = Who.STAFF, permission = "notice.issue")
    public List<LetterToPost> posted(Collection<UUID> noticeIds) {
        var posted = new ArrayList<LetterToPost>();
        for (var id : noticeIds) {
            int changed =
                    jdbc.sql(
                                    "update notice_posting set posted_at = ?, posted_by = ? where"
                                            + " notice_id = ? and posted_at is null and queued_at"
                                            + " is not null")
                            .params(now(), Acting.staff(), id)
                            .update();
            if (changed == 1) {
                posted.add(tell(id));
            }
        }
        return List.copyOf(posted);
    }

    private LetterToPost tell(UUID noticeId) {
        var chain =
                jdbc.sql("select filing_id from notice where id = ?")
                        .param(noticeId)
                        .query(UUID.class)
                        .single();
        outbox.write(BellKind.DOWNWARD, chain, "{\"notice\":\"" + noticeId + "\"}");
        return jdbc.sql(LETTER + " where p.notice_id = ?")
                .param(noticeId)
                .query((row, _) -> letter(row))
                .single();
    }

    private static LetterToPost letter(ResultSet row) throws SQLException {
        return new LetterToPost(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                Cause.valueOf(row.getString(6)),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return UtcTime.instant(row.getObject(7, LocalDateTime.class));
    }

    private LocalDateTime now() {
        return UtcTime.column(clock.instant());
    }
}
