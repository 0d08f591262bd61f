package jp.monobe.paying;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.Outbox;
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
 * Reminds by a neutral mail before a slip is due (納期限のお知らせ), once for each, and only an address its
 * owner confirmed. Who has paid, or is paying, is left in peace.
 */
public class RemindBills {

    private record Due(UUID slip, UUID account, String mail) {}

    private static final int MOST = 1000;

    private static final String DUE =
            """
            select s.id, a.id, a.mail
            from bill_slip s join bill b on b.id = s.bill_id join account a on a.id = b.account_id
            where s.standing = 'IN_FORCE' and s.due_on between ? and ? and s.reminded_at is null
              and b.state = 'OPEN' and a.contact = 'CONFIRMED'
              and not exists (select 1 from payment_item i where i.live_slip_id = s.id)
            order by s.due_on limit ?
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations work;
    private final Settings settings;
    private final Mails mails;
    private final Clock clock;

    /**
     * @param work on {@code jdbc}: the mail stands and falls with the record of it
     * @param portal address of the portal's root, for mails
     */
    public RemindBills(
            JdbcClient jdbc,
            TransactionOperations work,
            Settings settings,
            Clock clock,
            SystemTime time,
            String portal) {
        this.jdbc = jdbc;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
        this.mails = new Mails(Outbox.ofFront(jdbc, time), portal);
    }

    /** Tells how many were reminded of now. */
    @Guarded(by = Who.JOB)
    public int remind() {
        var today = LocalDate.now(clock);
        int days = settings.of(Acting.city()).at(SettingKey.REMINDER_DAYS, today);
        return due(today, today.plusDays(days)).stream().mapToInt(this::once).sum();
    }

    private List<Due> due(LocalDate from, LocalDate until) {
        return jdbc.sql(DUE)
                .params(from, until, MOST)
                .query((row, _) ->
                        new Due(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3)))
                .list();
    }

    private int once(Due due) {
        return Boolean.TRUE.equals(work.execute(_ -> isFirst(due))) ? 1 : 0;
    }

    private boolean isFirst(Due due) {
        boolean first =
                jdbc.sql(
                                        "update bill_slip set reminded_at = ? where id = ? and"
                                                + " reminded_at is null")
                                .params(UtcTime.column(clock.instant()), due.slip())
                                .update()
                        == 1;
        if (first) {
            mails.tellDue(due.account(), due.mail());
        }
        return first;
    }
}
