package jp.monobe.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which lines of the trail: who, whom, when, why.
 *
 * @param actorKind such as {@code staff}; empty for everybody
 * @param actor one of that kind, by id or name; empty for all of them
 * @param whom a case, person or thing: named as subject, or as the case that was the reason
 * @param before the id of the last line of the page before
 */
public record TrailQuery(
        Instant from,
        Instant until,
        String actorKind,
        String actor,
        Optional<UUID> whom,
        Why why,
        Optional<Long> before) {

    /** What the reason is. */
    public enum Why {
        ANY,
        /** The case (審査). */
        CASE,
        /** A list that was shown. */
        LIST,
        /** Asked in vain. */
        REFUSED,
        SIGN_IN
    }
}
