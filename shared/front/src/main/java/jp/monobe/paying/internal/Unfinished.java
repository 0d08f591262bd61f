package jp.monobe.paying.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
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

    /** So many questions stand open with one agent: one that is slow holds up few of the others. */
    private static final int AT_ONCE = 4;

    /** What is not looked at by then comes first in the next turn. */
    private static final Duration TURN = Duration.ofSeconds(10);

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration SOON = PaymentMoves.FIRST_LOOK;
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
            Outbox outbox,
            SystemTime time) {
        this.work = work;
        this.payments = payments;
        this.moves = moves;
        this.agent = agent;
        this.kept = kept;
        this.webhooks = new Webhooks(kept, payments, moves, outbox, time);
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
                outbox,
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
        looked += lookAt(payments.due(time.instant(), MOST));
        kept.forget(time.instant().minus(KEPT));
        return looked;
    }

    /** Some at the same time, for whom and where the caller acts. */
    private int lookAt(List<UUID> due) {
        var until = time.instant().plus(TURN);
        var left = new ConcurrentLinkedQueue<>(due);
        var acting = Acting.current();
        try (var crew = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < Math.min(AT_ONCE, due.size()); i++) {
                crew.submit(() -> acting.run(() -> drain(left, until)));
            }
        }
        return due.size() - left.size();
    }

    private void drain(Queue<UUID> left, Instant until) {
        while (!time.instant().isAfter(until)) {
            var id = left.poll();
            if (id == null) {
                return;
            }
            safely("payment", id, () -> moveOn(id));
        }
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
            case PaymentState.Paid() -> paid(payment);
            case PaymentState.Booked(),
                    PaymentState.TakenBack(),
                    PaymentState.Lapsed(),
                    PaymentState.Refused() -> {}
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

    /** The bridge has lost it, or what came back: the office is told once more. */
    private void paid(Payment payment) {
        LOG.error("Payment {} is not in the books since {}", payment.id(), payment.stateAt());
        work.executeWithoutResult(_ -> moves.tellAgain(payment.id()));
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
