package jp.monobe.debit.internal;

import java.time.Clock;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.debit.DebitMandate;
import jp.monobe.debit.model.MandateLifecycle;
import jp.monobe.debit.model.MandateMove;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.Ids;
import jp.monobe.kernel.UtcTime;
import jp.monobe.municipality.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One move, by the lifecycle alone, with its row in the history, on the trail, and to the payer.
 */
@Component
public class MandateMoves {

    private final MandateRows rows;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Clock clock;
    private final Ids ids;

    MandateMoves(
            MandateRows rows,
            JdbcClient jdbc,
            Outbox outbox,
            AuditTrail audit,
            Clock clock,
            Ids ids) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
    }

    /** The row is held. False when it cannot be done from where it stands. */
    public boolean move(DebitMandate it, MandateMove move) {
        var to = MandateLifecycle.apply(it.state(), move);
        to.ifPresent(state -> {
            rows.stand(it.id(), state);
            record(it.id(), name(move));
        });
        return to.isPresent();
    }

    /** Of a new one, and of each move. */
    public void record(UUID mandate, String name) {
        jdbc.sql(
                        "insert into debit_mandate_move (id, mandate_id, at, staff_id, move) values"
                                + " (?, ?, ?, ?, ?)")
                .param(ids.next())
                .param(mandate)
                .param(UtcTime.column(clock.instant()))
                .param(clerk())
                .param(name)
                .update();
        audit.record("debit-mandate." + name, "debit-mandate", mandate, "debit:" + mandate);
        tell(mandate);
    }

    /** Its copy in the open zone is old. */
    public void tell(UUID mandate) {
        outbox.write(BellKind.DEBIT, mandate, "{\"mandate\":\"" + mandate + "\"}");
    }

    private static @Nullable UUID clerk() {
        return Acting.current().actor() instanceof Actor.Staff(var id) ? id : null;
    }

    private static String name(MandateMove move) {
        return switch (move) {
            case MandateMove.Accept _ -> "ACCEPT";
            case MandateMove.Refuse _ -> "REFUSE";
            case MandateMove.Withdraw _ -> "WITHDRAW";
            case MandateMove.End _ -> "END";
        };
    }
}
