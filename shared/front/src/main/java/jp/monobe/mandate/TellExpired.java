package jp.monobe.mandate;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.resident.Mails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells both sides once, by a neutral mail, that a mandate ended by its last day (委任の期限切れ): nobody
 * did anything, so nobody would know.
 */
public class TellExpired {

    private record Ended(UUID id, UUID granter, UUID agent) {}

    private final JdbcClient jdbc;
    private final TransactionOperations work;
    private final LiveMandate live;
    private final Mails mails;
    private final Clock clock;

    /**
     * @param work on {@code jdbc}: the mails stand and fall with the record of them
     * @param portal address of the portal's root, for mails
     */
    public TellExpired(
            JdbcClient jdbc,
            TransactionOperations work,
            Clock clock,
            SystemTime time,
            String portal) {
        this.jdbc = jdbc;
        this.work = work;
        this.live = new LiveMandate(clock);
        this.mails = new Mails(Outbox.ofFront(jdbc, time), portal);
        this.clock = clock;
    }

    /** Tells how many mandates were told of now. */
    @Guarded(by = Who.JOB)
    public int tell() {
        return ended().stream()
                .mapToInt(it -> Boolean.TRUE.equals(work.execute(_ -> tellOnce(it))) ? 1 : 0)
                .sum();
    }

    /** Only what stood: an offer that nobody confirmed gave nobody anything to lose. */
    private List<Ended> ended() {
        return jdbc.sql(
                        "select id, granter_id, agent_id from mandate where state = 'STANDING' and"
                                + " expiry_told_at is null and until < ?")
                .param(live.today())
                .query((row, _) ->
                        new Ended(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getObject(3, UUID.class)))
                .list();
    }

    private boolean tellOnce(Ended mandate) {
        int first =
                jdbc.sql(
                                "update mandate set expiry_told_at = ? where id = ? and"
                                        + " state = 'STANDING' and expiry_told_at is null")
                        .params(UtcTime.column(clock.instant()), mandate.id())
                        .update();
        if (first == 0) {
            return false;
        }
        jdbc.sql("select id, mail from account where id in (?, ?) and contact = 'CONFIRMED'")
                .params(mandate.granter(), mandate.agent())
                .query((row, _) -> {
                    mails.tellNews(row.getObject(1, UUID.class), row.getString(2));
                    return true;
                })
                .list();
        return true;
    }
}
