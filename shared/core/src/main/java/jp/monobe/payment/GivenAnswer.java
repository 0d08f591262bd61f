package jp.monobe.payment;

import java.time.Instant;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.model.Question;
import org.jspecify.annotations.Nullable;

/**
 * How a question about a payment was answered (消込の確認の記録).
 *
 * @param kind ASSIGNED, UNASSIGNED, SEEN, TAKEN_BACK, GONE
 * @param staff null when the agent took the payment back
 * @param slip to which it was assigned, or was not after all
 * @param bill of that slip
 * @param amount of the payment
 * @param reference the agent's own number of the payment
 * @param last whether nothing was answered after it
 */
public record GivenAnswer(
        UUID question,
        Question reason,
        String kind,
        Instant at,
        @Nullable UUID staff,
        String note,
        @Nullable UUID slip,
        @Nullable UUID bill,
        Yen amount,
        String reference,
        boolean last) {

    /** Assigned, and not taken from there since. */
    public boolean isAssigned() {
        return last && kind.equals("ASSIGNED") && slip != null;
    }
}
