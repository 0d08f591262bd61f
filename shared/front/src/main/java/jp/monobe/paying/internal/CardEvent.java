package jp.monobe.paying.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.paying.internal.CardAgent.Seen;
import org.jspecify.annotations.Nullable;

/**
 * What we need of an agent's message, and nothing of who paid.
 *
 * @param id the agent's, the same when it is sent again
 * @param session the page it is about
 * @param payment ours; null when it is about no payment of ours
 * @param reference the agent's number of the payment
 * @param amount yen
 * @param at when it happened, system time
 */
public record CardEvent(
        String id,
        Kind kind,
        String session,
        @Nullable UUID payment,
        String reference,
        long amount,
        Instant at) {

    /** What it says. */
    public enum Kind {
        PAID,
        EXPIRED,
        FAILED,
        /** Nothing that moves a payment. */
        OTHER
    }

    /** Empty when it moves nothing. */
    Optional<Seen> seen() {
        return switch (kind) {
            case PAID ->
                    Optional.of(
                            new Seen.Paid(session, reference, jp.monobe.kernel.Yen.of(amount), at));
            case EXPIRED -> Optional.of(new Seen.Closed());
            case FAILED -> Optional.of(new Seen.Refused());
            case OTHER -> Optional.empty();
        };
    }
}
