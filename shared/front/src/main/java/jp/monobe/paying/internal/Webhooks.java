package jp.monobe.paying.internal;

import jp.monobe.kernel.SystemTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Applies an agent's message once, in whatever order they come. */
@Component
public class Webhooks {

    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);

    private final WebhookRows webhooks;
    private final PaymentRows payments;
    private final PaymentMoves moves;
    private final SystemTime time;

    public Webhooks(
            WebhookRows webhooks, PaymentRows payments, PaymentMoves moves, SystemTime time) {
        this.webhooks = webhooks;
        this.payments = payments;
        this.moves = moves;
        this.time = time;
    }

    /** Inside a transaction of its own; handled already, it is nothing. */
    public void handle(String id) {
        webhooks.lock(id)
                .ifPresent(event -> webhooks.handled(id, time.instant(), !isApplied(event)));
    }

    /**
     * False when it is about no payment of ours: money may lie with the agent that nobody asked
     * for.
     */
    private boolean isApplied(CardEvent event) {
        var seen = event.seen();
        if (seen.isEmpty()) {
            return true;
        }
        var payment = event.payment() == null ? null : payments.find(event.payment()).orElse(null);
        if (payment == null
                || payment.session() != null && !payment.session().equals(event.session())) {
            LOG.error("The agent's event {} ({}) is of no payment here", event.id(), event.kind());
            return false;
        }
        moves.apply(payment.id(), seen.get());
        return true;
    }
}
