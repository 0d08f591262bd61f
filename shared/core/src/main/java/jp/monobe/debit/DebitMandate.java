package jp.monobe.debit;

import java.time.Instant;
import java.util.UUID;
import jp.monobe.debit.model.MandateState;
import jp.monobe.exchange.DebitAccount;
import org.jspecify.annotations.Nullable;

/**
 * One fee of one payer that is drawn from an account of hers (口座振替依頼).
 *
 * @param payer 納入義務者; null when the register knows nobody, and then it is refused
 * @param enteredBy who entered it from paper; null when it was asked for in the portal
 */
public record DebitMandate(
        UUID id,
        @Nullable UUID payer,
        String feeKind,
        DebitAccount account,
        Instant askedAt,
        @Nullable UUID enteredBy,
        MandateState state,
        long version) {

    /** With the account as lists show it. */
    DebitMandate hidden() {
        return new DebitMandate(
                id, payer, feeKind, account.hidden(), askedAt, enteredBy, state, version);
    }
}
