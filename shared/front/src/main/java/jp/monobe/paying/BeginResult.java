package jp.monobe.paying;

import java.util.UUID;

/** What came of beginning a payment. */
public sealed interface BeginResult {

    /** The agent's page stands open: for a new one, or for the same that was begun before. */
    record Go(UUID paymentId, String page) implements BeginResult {}

    /** One of the slips is being paid already. */
    record Underway(UUID paymentId) implements BeginResult {}

    /** The agent does not answer; the same payment is tried again by itself, or given up. */
    record Away(UUID paymentId) implements BeginResult {}

    /** The agent would not take it. */
    record Refused() implements BeginResult {}

    /** One of the slips cannot be paid, or not any more: look at the bills again. */
    record NotPayable() implements BeginResult {}

    /** Another page stands open for one of the slips, and is being closed: in some minutes. */
    record Busy() implements BeginResult {}

    /** Less than the agent takes; see {@link PayByCard#LEAST}. */
    record TooLittle() implements BeginResult {}

    /** The city takes no cards now. */
    record NoCards() implements BeginResult {}
}
