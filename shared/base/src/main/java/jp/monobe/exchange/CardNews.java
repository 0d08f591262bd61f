package jp.monobe.exchange;

import java.time.Instant;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What a card agent told that the office has to hear of besides payments (カード会社からの知らせ). It says
 * nothing of who paid, and is not believed: the office asks the agent.
 *
 * @param type as the agent calls it
 * @param number the agent's, of what it is about: a page, a refund, a dispute
 * @param payment the agent's number of the payment
 * @param givenBack what we gave back; null when it is none of ours
 * @param at when it happened, system time
 */
public record CardNews(
        What what,
        String type,
        String number,
        String payment,
        @Nullable UUID givenBack,
        Yen amount,
        Instant at) {

    /** What it is about. */
    public enum What {
        /** Something that we give back: there is news of it. */
        OUR_REFUND,
        /** A page or a payment of which nothing is known here. */
        NO_PAYMENT,
        /** Somebody refunded what nobody here gave back. */
        FOREIGN_REFUND,
        /** The card's holder objects to a payment (チャージバック). */
        DISPUTE,
        /** Of a kind that nobody here reads. */
        UNKNOWN
    }
}
