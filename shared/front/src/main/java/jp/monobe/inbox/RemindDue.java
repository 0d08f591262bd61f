package jp.monobe.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.Outbox;
import jp.monobe.filing.DueDocuments;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.resident.Mails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reminds by a neutral mail before a correction or documents to follow are due (期限のお知らせ), once for
 * each day that is set, and only an address its owner confirmed. Nothing is lost by a day that
 * passes; the mail says neither what nor for whom.
 */
public class RemindDue {

    private enum Kind {
        CORRECTION,
        DOCUMENTS
    }

    private record Due(UUID first, LocalDate by) {}

    /** Returned, not answered since, not ended; {@code due_by} stands in what the office asked. */
    private static final String CORRECTIONS =
            """
            select coalesce(f.corrects, f.id) first, json_value(s.correction, '$.dueBy') due_by
            from filing_status s join filing f on f.id = s.filing_id
            where s.status = 'RETURNED' and s.at > :since
              and json_value(s.correction, '$.dueBy') between :from and :until
              and not exists (select 1 from filing_status newer
                where newer.filing_id = s.filing_id and newer.version > s.version)
              and not exists (select 1 from filing later
                where later.corrects = coalesce(f.corrects, f.id) and later.filed_at >= s.at)
              and not exists (select 1 from supplement w
                where w.filing_id = coalesce(f.corrects, f.id) and w.kind in ('WITHDRAWAL', 'POWER_ENDED'))
            """;

    private static final int LONGEST_RETURN_DAYS = 180;

    private final JdbcClient jdbc;
    private final TransactionOperations work;
    private final DueDocuments documents;
    private final Settings settings;
    private final Mails mails;
    private final Clock clock;

    /**
     * @param work on {@code jdbc}: the mail stands and falls with the record of it
     * @param portal address of the portal's root, for mails
     */
    public RemindDue(
            JdbcClient jdbc,
            TransactionOperations work,
            DueDocuments documents,
            Settings settings,
            Clock clock,
            SystemTime time,
            String portal) {
        this.jdbc = jdbc;
        this.work = work;
        this.documents = documents;
        this.settings = settings;
        this.clock = clock;
        this.mails = new Mails(Outbox.ofFront(jdbc, time), portal);
    }

    /** Tells how many matters were reminded of now. */
    @Guarded(by = Who.JOB)
    public int remind() {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        int days = settings.of(Acting.city()).at(SettingKey.REMINDER_DAYS, today);
        var until = today.plusDays(days);
        int corrections =
                corrections(today, until).stream()
                        .mapToInt(due -> remind(Kind.CORRECTION, due))
                        .sum();
        int papers =
                documents.between(today, until).stream()
                        .map(due -> new Due(due.firstFiling(), due.dueBy()))
                        .mapToInt(due -> remind(Kind.DOCUMENTS, due))
                        .sum();
        return corrections + papers;
    }

    private List<Due> corrections(LocalDate from, LocalDate until) {
        return jdbc.sql(CORRECTIONS)
                .param("since", since(from))
                .param("from", from.toString())
                .param("until", until.toString())
                .query((row, _) ->
                        new Due(
                                row.getObject("first", UUID.class),
                                LocalDate.parse(row.getString("due_by"))))
                .list();
    }

    private LocalDateTime since(LocalDate today) {
        return UtcTime.column(
                today.minusDays(LONGEST_RETURN_DAYS).atStartOfDay(clock.getZone()).toInstant());
    }

    private int remind(Kind kind, Due due) {
        return Boolean.TRUE.equals(work.execute(_ -> remindOnce(kind, due, clock.instant())))
                ? 1
                : 0;
    }

    private boolean remindOnce(Kind kind, Due due, Instant now) {
        int first =
                jdbc.sql(
                                "insert ignore into reminder (filing_id, kind, due_by, sent_at)"
                                        + " values (?, ?, ?, ?)")
                        .params(due.first(), kind.name(), due.by(), UtcTime.column(now))
                        .update();
        if (first == 0) {
            return false;
        }
        jdbc.sql(
                        "select a.id, a.mail from account a join filing f on f.account_id = a.id"
                                + " where f.id = ? and a.contact = 'CONFIRMED'")
                .param(due.first())
                .query((row, _) -> {
                    mails.tellDue(row.getObject(1, UUID.class), row.getString(2));
                    return true;
                })
                .list();
        return true;
    }
}
