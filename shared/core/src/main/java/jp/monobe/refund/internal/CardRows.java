package jp.monobe.refund.internal;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.SystemTime;
import jp.monobe.kernel.UtcTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the card agent is asked of something given back (カード会社への照会の予定). */
@Component
public class CardRows {

    private final JdbcClient jdbc;
    private final SystemTime time;

    CardRows(JdbcClient jdbc, SystemTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Approved ones, and those whose time has come; what waits longest first. */
    public List<UUID> due(int most) {
        return jdbc.sql(
                        """
                        (select id, proposed_at at from give_back
                          where state = 'APPROVED' and kind = 'CARD' order by at, id limit :most)
                        union all
                        (select id, look_after from give_back where look_after <= :now
                          order by look_after, id limit :most)
                        order by at, id limit :most
                        """)
                .param("now", UtcTime.column(time.instant()))
                .param("most", most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Of what was asked of it; what ended stays at its end. */
    public void lookNow(UUID id) {
        jdbc.sql(
                        "update give_back set look_after = ? where id = ? and state in ('ASKED',"
                                + " 'CREDITED')")
                .params(UtcTime.column(time.instant()), id)
                .update();
    }

    /**
     * Once so much time is over; the row is held.
     *
     * @param pause null when it is not asked of any more
     */
    public void look(UUID id, @Nullable Duration pause) {
        jdbc.sql("update give_back set look_after = :after where id = :id")
                .param("after", pause == null ? null : UtcTime.column(time.instant().plus(pause)))
                .param("id", id)
                .update();
    }
}
