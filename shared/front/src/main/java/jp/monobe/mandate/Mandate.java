package jp.monobe.mandate;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.mandate.model.MandateState;
import org.jspecify.annotations.Nullable;

/**
 * A mandate (委任) as this room and those after it know it. What either side is told is {@link
 * MandateRow}.
 *
 * @param agent null until somebody used the code
 * @param granterName as her sign-in said when she confirmed; empty until then
 * @param agentName as the agent's sign-in said when the code was used; empty until then
 * @param codeUntil by the system's time
 */
public record Mandate(
        UUID id,
        UUID granter,
        @Nullable UUID agent,
        String granterName,
        String agentName,
        MandateTerms terms,
        MandateState state,
        Instant offeredAt,
        Instant codeUntil,
        @Nullable Instant grantedAt,
        @Nullable Instant endedAt) {

    MandateRow seenBy(String other) {
        return new MandateRow(
                id,
                other,
                terms,
                state,
                offeredAt,
                codeUntil,
                Optional.ofNullable(grantedAt),
                Optional.ofNullable(endedAt));
    }
}
