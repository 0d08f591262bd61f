package jp.monobe.mandate;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that was done about a mandate or under it (したことの記録). Written once, never changed.
 *
 * @param byAgent by the agent; else by the applicant
 * @param procedure empty for what concerns the mandate itself
 * @param receiptNumber of what was handed in
 */
public record MandateAct(
        Instant at,
        boolean byAgent,
        Deed deed,
        Optional<String> procedure,
        Optional<String> receiptNumber) {

    /** What was done. */
    public enum Deed {
        OFFERED,
        ANSWERED,
        CONFIRMED,
        WITHDRAWN,
        GIVEN_BACK,
        BEGAN,
        DISCARDED,
        HANDED_OVER,
        TAKEN_OVER,
        FILED
    }
}
