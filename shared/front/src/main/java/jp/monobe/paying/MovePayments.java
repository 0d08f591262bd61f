package jp.monobe.paying;

import java.time.Clock;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import jp.monobe.paying.internal.Unfinished;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Moves on what nobody else moved: messages of agents that were kept and not applied, pages that
 * were not opened, pages whose message was lost. Works in the open zone like the bridge.
 */
public class MovePayments {

    private final Unfinished unfinished;

    /**
     * @param keys folder of the cities' agreements with card agents
     * @param portal address of the portal's root
     */
    public MovePayments(
            JdbcClient jdbc,
            TransactionOperations work,
            String keys,
            Clock clock,
            SystemTime time,
            String portal) {
        this(Unfinished.of(jdbc, work, Unfinished.cards(keys, time), clock, time, portal));
    }

    MovePayments(Unfinished unfinished) {
        this.unfinished = unfinished;
    }

    /** Tells how many were looked at. */
    @Guarded(by = Who.JOB)
    public int move() {
        return unfinished.move();
    }
}
