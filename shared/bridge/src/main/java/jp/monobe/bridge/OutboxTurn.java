package jp.monobe.bridge;

import java.time.Duration;
import java.util.ArrayList;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A city's turn: at most 50 rows of its outbox, in order within their chain. A row that fails is
 * parked with its attempts and holds up its own chain only.
 */
final class OutboxTurn implements Loop.Turn {

    /** Carries one row; idempotent, since it may be carried again. */
    interface Carrier {
        void carry(Outbox.Message message);
    }

    private static final Logger LOG = LoggerFactory.getLogger(OutboxTurn.class);
    private static final int ROWS = 50;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final int ALARM_AFTER = 5;

    private final Outbox outbox;
    private final BellKind kind;
    private final Carrier carrier;
    private final Actor actor;

    OutboxTurn(Outbox outbox, BellKind kind, Carrier carrier, Actor actor) {
        this.outbox = outbox;
        this.kind = kind;
        this.carrier = carrier;
        this.actor = actor;
    }

    @Override
    public Loop.Worked take(MunicipalityCode city) {
        return Acting.as(actor, new Scope.City(city)).call(this::turn);
    }

    private Loop.Worked turn() {
        var due = outbox.due(kind, ROWS);
        var done = new ArrayList<Long>();
        var shortest = LONGEST_WAIT;
        for (var message : due) {
            if (carried(message)) {
                done.add(message.id());
            } else {
                shortest = min(shortest, waitAfter(message.attempts()));
            }
        }
        outbox.done(done);
        // The next row of a chain is due only once the one before it is done: look again at once.
        return done.size() < due.size()
                ? new Loop.Worked(!done.isEmpty(), shortest)
                : new Loop.Worked(!due.isEmpty(), LONGEST_WAIT);
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private boolean carried(Outbox.Message message) {
        try {
            carrier.carry(message);
            return true;
        } catch (RuntimeException e) {
            var wait = waitAfter(message.attempts());
            outbox.failed(message, wait, e.getClass().getSimpleName());
            if (message.attempts() + 1 >= ALARM_AFTER) {
                LOG.error("Row {} of {} waits {} after {}", message.id(), kind, wait, e.toString());
            } else {
                LOG.info("Row {} of {} waits {} after {}", message.id(), kind, wait, e.toString());
            }
            return false;
        }
    }

    /** 1, 2, 4 … seconds, ten minutes at most. */
    static Duration waitAfter(int attempts) {
        var wait = Duration.ofSeconds(1L << Math.min(attempts, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
