package jp.monobe.paying;

import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.DebitWish;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.paying.internal.DebitRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the bridge reads what payers want drawn, or no more. */
public class DebitsOut {

    private final DebitRows rows;

    public DebitsOut(JdbcClient jdbc) {
        this.rows = new DebitRows(jdbc);
    }

    /** As it is now; empty when it is nobody's any more. */
    @Guarded(by = Who.JOB)
    public Optional<DebitWish> read(UUID id) {
        return rows.wish(id);
    }
}
