package jp.monobe.paying.internal;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.internal.CardAgent.Seen;
import org.jspecify.annotations.Nullable;

/**
 * What we need of an agent's message, and nothing of who paid.
 *
 * @param id the agent's, the same when it is sent again
 * @param type as the agent calls it; empty of messages kept before it was
 * @param session the page it is about; of a refund or a dispute its number
 * @param payment ours, of a refund what we gave back; null when it is about nothing of ours
 * @param reference the agent's number of the payment
 * @param amount yen
 * @param at when it happened, system time
 */
public record CardEvent(
        String id,
        Kind kind,
        String type,
        String session,
        @Nullable UUID payment,
        String reference,
        long amount,
        Instant at) {

    public CardEvent {
        type = Objects.requireNonNullElse(type, "");
    }

    /** What it says. */
    public enum Kind {
        PAID,
        EXPIRED,
        FAILED,
        /** Something goes back to a card, or could not. */
        REFUND,
        /** The card's holder objects to a payment (チャージバック). */
        DISPUTE,
        /** Nothing that moves anything. */
        OTHER,
        /** Of a kind that nobody here reads. */
        UNKNOWN
    }

    /** Empty when it moves no payment. */
    Optional<Seen> seen() {
        return switch (kind) {
            case PAID -> Optional.of(new Seen.Paid(session, reference, Yen.of(amount), at));
            case EXPIRED -> Optional.of(new Seen.Closed());
            case FAILED -> Optional.of(new Seen.Refused());
            case REFUND, DISPUTE, OTHER, UNKNOWN -> Optional.empty();
        };
    }
}
