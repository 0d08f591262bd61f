package jp.monobe.paying.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.Yen;

/**
 * Takes cards for the city in whose scope this runs (指定納付受託者). No card number ever reaches us. Each
 * call may be made again; it never throws for what happens outside.
 */
public interface CardAgent {

    /**
     * What is to be paid.
     *
     * @param paymentId the key under which it is made once
     * @param until when the agent's page closes
     * @param returnTo where she is led afterwards
     */
    record Wish(UUID paymentId, List<Line> lines, Instant until, String returnTo) {}

    /**
     * @param name as the agent's page shows it: it says neither fee nor child
     */
    record Line(String name, Yen amount) {}

    /** What the agent says of a page. */
    sealed interface Seen {

        /** The page stands open. */
        record Open(String session, String page) implements Seen {}

        /**
         * @param amount what the agent took
         * @param at when, system time
         */
        record Paid(String session, String reference, Yen amount, Instant at) implements Seen {}

        /** Nobody can pay there any more. */
        record Closed() implements Seen {}

        /** Will not be made, now or later; why is in the log. */
        record Refused() implements Seen {}

        /** No answer that says anything: ask again. */
        record Away() implements Seen {}
    }

    /** Whether the city has one. */
    boolean isThere();

    /** Opens a page; for the same wish always the same one. */
    Seen open(Wish wish);

    Seen look(String session);

    /** Closes the page, unless it was paid. */
    Seen close(String session);

    /** Empty when the signature is not the agent's for this city, or older than five minutes. */
    Optional<Signed> verify(String body, String signature);

    /** A message that is the agent's. */
    record Signed(Optional<CardEvent> event) {}
}
