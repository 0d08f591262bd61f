package jp.monobe.deduction.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient applied for (徴収等の申出): which fees of hers are taken, from which payment on. She
 * may take it back, whatever was decided.
 *
 * @param person the recipient
 * @param fees kinds of the city's fees
 * @param allChildren whether it holds for whomever she pays for
 * @param children for whom else it holds
 * @param from first day of payments it holds for
 * @param endedOn first day of payments it holds for no more; null while it holds
 * @param most of one payment; null when all
 * @param appliedOn 申出の日
 * @param receiptNumber 受付番号 of the filing; null when a clerk entered it of a paper
 */
@LegalBasis("児童手当法21条1項・2項")
public record Consent(
        UUID id,
        UUID person,
        Set<String> fees,
        boolean allChildren,
        Set<UUID> children,
        LocalDate from,
        @Nullable LocalDate endedOn,
        @Nullable Yen most,
        LocalDate appliedOn,
        @Nullable String receiptNumber) {

    public Consent {
        fees = Set.copyOf(fees);
        children = Set.copyOf(children);
    }

    /** Whether it holds for a payment of that day. */
    public boolean holdsOn(LocalDate payOn) {
        return !payOn.isBefore(from) && (endedOn == null || payOn.isBefore(endedOn));
    }

    /**
     * Whether a fee is to be taken from a payment.
     *
     * @param payer 納入義務者 of it
     * @param about for whom the service was
     */
    public boolean covers(String feeKind, UUID payer, UUID about, LocalDate payOn) {
        return holdsOn(payOn)
                && payer.equals(person)
                && fees.contains(feeKind)
                && (allChildren || children.contains(about));
    }
}
