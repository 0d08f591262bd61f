package jp.monobe.paying.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.SystemTime;
import jp.monobe.paying.model.PaymentLifecycle;
import jp.monobe.paying.model.PaymentState;
import jp.monobe.resident.Mails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What waits to be moved on: payments whose time has come, and messages nobody applied. */
public final class Unfinished {

    private static final Logger LOG = LoggerFactory.getLogger(Unfinished.class);
    private static final int MOST = 200;

    /** An agent that hangs holds up the other cities no longer. */
    private static final Duration TURN = Duration.ofSeconds(10);

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofMinutes(5);
    private static final Duration AT_A_BANK = Duration.ofMinutes(10);
    private static final Duration SILENCE = Duration.ofHours(24);

    /** Long after an agent has stopped to repeat itself. */
    private static final Duration KEPT = Duration.ofDays(60);

    private final TransactionOperations work;
    private final PaymentRows payments;
    private final PaymentMoves moves;
    private final AskAgent agent;
    private final WebhookRows kept;
    private final Webhooks webhooks;
    private final SystemTime time;

    private Unfinished(
            TransactionOperations work,
            PaymentRows payments,
            PaymentMoves moves,
            AskAgent agent,
            WebhookRows kept,
            SystemTime time) {
        this.work = work;
        this.payments = payments;
        this.moves = moves;
        this.agent = agent;
        this.kept = kept;
        this.webhooks = new Webhooks(kept, payments, moves, time);
        this.time = time;
    }

    /** Over the bridge's own source. */
    public static Unfinished of(
            JdbcClient jdbc,
            TransactionOperations work,
            CardAgent agent,
            Clock clock,
            SystemTime time,
            String portal) {
        var outbox = Outbox.ofFront(jdbc, time);
        var payments = new PaymentRows(jdbc);
        var moves = new PaymentMoves(jdbc, outbox, new Mails(outbox, portal), clock, time);
        return new Unfinished(
                work,
                payments,
                moves,
                new AskAgent(payments, moves, agent, work, portal),
                new WebhookRows(jdbc),
                time);
    }

    public static CardAgent cards(String keys, SystemTime time) {
        return new StripeAgent(new CardKeys(keys), time);
    }

    /** Tells how many were looked at. One that fails holds up no other. */
    public int move() {
        int looked = 0;
        for (var id : kept.waiting(MOST)) {
            safely("message", id, () -> work.executeWithoutResult(_ -> webhooks.handle(id)));
            looked++;
        }
        var until = time.instant().plus(TURN);
        for (var id : payments.due(time.instant(), MOST)) {
            if (time.instant().isAfter(until)) {
                break;
            }
            safely("payment", id, () -> moveOn(id));
            looked++;
        }
        kept.forget(time.instant().minus(KEPT));
        return looked;
    }

    private void moveOn(UUID id) {
        var payment = payments.find(id).orElseThrow();
        var now = time.instant();
        payments.lookAgain(id, now.plus(isFresh(payment, now) ? SOON : LATER));
        if (payment.isAtABank()) {
            atABank(payment, now);
            return;
        }
        var stay = PaymentLifecycle.stay(payment.state());
        boolean over =
                stay.filter(it -> now.isAfter(payment.stateAt().plus(it.longest()))).isPresent();
        switch (payment.state()) {
            case PaymentState.Begun() -> begun(id, over);
            case PaymentState.Offered() -> offered(payment, over);
            case PaymentState.Paid() ->
                    LOG.error("Payment {} is not in the books since {}", id, payment.stateAt());
            case PaymentState.Booked(), PaymentState.Lapsed(), PaymentState.Refused() -> {}
        }
    }

    /**
     * Its link is over, and whoever was on the bank's page has had time to end: the slip is free.
     * What the bank tells later counts. One that was never offered was never led anywhere.
     */
    private void atABank(Payment payment, Instant now) {
        if (now.isAfter(payment.offerUntil().plus(AT_A_BANK)) || payments.isStale(payment.id())) {
            work.executeWithoutResult(_ -> moves.giveUp(payment.id()));
        }
    }

    /** Of a page she was never led to, nothing can come. */
    private void begun(UUID id, boolean over) {
        if (over) {
            work.executeWithoutResult(_ -> moves.lapseUnoffered(id));
        } else {
            agent.open(id);
        }
    }

    /** Where a slip was paid in a shop meanwhile, nobody shall pay it again. */
    private void offered(Payment payment, boolean over) {
        var id = payment.id();
        if (payment.givenUp()) {
            agent.closeQuietly(id);
        } else if (over || payments.isStale(id)) {
            agent.close(id);
        } else {
            agent.look(id);
        }
        if (time.instant().isAfter(payment.offerUntil().plus(SILENCE))) {
            release(id);
        }
    }

    /** Its page is long closed and the agent says nothing at all; what it says later counts. */
    private void release(UUID id) {
        if (payments.find(id).orElseThrow().state() instanceof PaymentState.Offered) {
            LOG.error("Payment {} is given free: its agent says nothing of it", id);
            work.executeWithoutResult(_ -> moves.apply(id, new CardAgent.Seen.Closed()));
        }
    }

    private static boolean isFresh(Payment payment, Instant now) {
        return now.isBefore(payment.stateAt().plus(FRESH));
    }

    private static void safely(String what, Object id, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("The {} {} is looked at again after {}", what, id, e.toString());
        }
    }
}
