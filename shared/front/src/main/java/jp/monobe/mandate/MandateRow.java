package jp.monobe.mandate;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.mandate.model.MandateState;

/**
 * A mandate as one of its two sides sees it.
 *
 * @param other the other side's name; empty as long as it may not be told: the agent's until the
 *     code was used, the applicant's until she confirmed
 * @param codeUntil until when the code may be used
 */
public record MandateRow(
        UUID id,
        String other,
        MandateTerms terms,
        MandateState state,
        Instant offeredAt,
        Instant codeUntil,
        Optional<Instant> grantedAt,
        Optional<Instant> endedAt) {

    public boolean isStanding() {
        return state instanceof MandateState.Standing;
    }
}
