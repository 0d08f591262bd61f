package jp.monobe.bridge;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * A city's turn: some rows of its outbox, in order within their chain, for a few seconds at most.
 * What is due together is of different chains, so several may be carried at once, and some of them
 * as one lot. A row that fails is parked with its attempts and holds up its own chain only; the
 * rest of its lot is carried without it. A database that is away is no row's fault: the turn ends,
 * and all of it comes again.
 */
final class OutboxTurn implements Loop.Turn {

    /** Carries rows; idempotent, since each may be carried again. */
    interface Carrier {
        void carry(Outbox.Message message);

        /**
         * Carries a lot as one. When it throws, each row is carried alone, whatever was carried
         * already.
         */
        default void carryTogether(List<Outbox.Message> lot) {
            lot.forEach(this::carry);
        }

        /** So many rows are a lot. */
        default int lot() {
            return 1;
        }

        /** What can be done for all at once, after they were carried. */
        default void carried(List<Outbox.Message> messages) {}

        /** So many rows are carried before they are marked as done. */
        default int together() {
            return 50;
        }

        /** So many lots are carried at the same time, each on a connection of its own. */
        default int atOnce() {
            return 1;
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(OutboxTurn.class);

    /**
     * What was carried is marked at its end, and carried again when we are killed before: a program
     * that dies every second must come on all the same.
     */
    private static final Duration LONGEST_TURN = Duration.ofMillis(300);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final int ALARM_AFTER = 5;

    private final Outbox outbox;
    private final BellKind kind;
    private final Carrier carrier;
    private final Actor actor;
    private final SystemTime time;

    OutboxTurn(Outbox outbox, BellKind kind, Carrier carrier, Actor actor, SystemTime time) {
        this.outbox = outbox;
        this.kind = kind;
        this.carrier = carrier;
        this.actor = actor;
        this.time = time;
    }

    @Override
    public Loop.Worked take(Scope scope) {
        return Acting.as(actor, scope).call(this::turn);
    }

    private Loop.Worked turn() {
        var due = outbox.due(kind, carrier.together());
        var carried = carriedOf(due);
        carrier.carried(carried);
        outbox.done(carried.stream().map(Outbox.Message::id).toList());
        // The next row of a chain is due only once the one before it is done: look again at once.
        return due.isEmpty()
                ? new Loop.Worked(false, outbox.nextAttempt(kind))
                : new Loop.Worked(true, Optional.empty());
    }

    private List<Outbox.Message> carriedOf(List<Outbox.Message> due) {
        var until = time.instant().plus(LONGEST_TURN);
        var carried = new ConcurrentLinkedQueue<Outbox.Message>();
        Crew.work(
                carrier.atOnce(),
                lots(due),
                lot -> {
                    if (lot.size() > 1 && carriedTogether(lot)) {
                        carried.addAll(lot);
                    } else {
                        lot.stream().filter(this::carried).forEach(carried::add);
                    }
                    return !time.instant().isAfter(until);
                });
        return List.copyOf(carried);
    }

    /** Whoever failed before goes alone, so that she costs others no second try each time. */
    private List<List<Outbox.Message>> lots(List<Outbox.Message> due) {
        var fresh = due.stream().filter(message -> message.attempts() == 0).toList();
        var again = due.stream().filter(message -> message.attempts() > 0).map(List::of);
        int size = Math.clamp(Math.ceilDiv(fresh.size(), carrier.atOnce()), 1, carrier.lot());
        return Stream.concat(fresh.stream().gather(Gatherers.windowFixed(size)), again).toList();
    }

    private boolean carriedTogether(List<Outbox.Message> lot) {
        try {
            carrier.carryTogether(lot);
            return true;
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            throw away;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.info("{} rows of {} go one by one after {}", lot.size(), kind, e.toString());
            return false;
        }
    }

    private boolean carried(Outbox.Message message) {
        try {
            carrier.carry(message);
            return true;
        } catch (DataAccessResourceFailureException | CannotCreateTransactionException away) {
            throw away;
        } catch (RuntimeException | StackOverflowError e) {
            park(message, e);
            return false;
        }
    }

    private void park(Outbox.Message message, Throwable e) {
        var wait = waitAfter(message.attempts());
        outbox.failed(message, wait, e.getClass().getSimpleName());
        if (message.attempts() + 1 >= ALARM_AFTER) {
            LOG.error("Row {} of {} waits {} after {}", message.id(), kind, wait, e.toString());
        } else {
            LOG.info("Row {} of {} waits {} after {}", message.id(), kind, wait, e.toString());
        }
    }

    /** 1, 2, 4 … seconds, ten minutes at most. */
    static Duration waitAfter(int attempts) {
        var wait = Duration.ofSeconds(1L << Math.min(attempts, 10));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
