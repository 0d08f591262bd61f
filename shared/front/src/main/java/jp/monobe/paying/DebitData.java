package jp.monobe.paying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.exchange.DebitAccount;
import jp.monobe.exchange.DebitCopy.Standing;

/**
 * A direct-debit mandate (口座振替) as its payer sees it.
 *
 * @param fee as she reads it
 * @param account with its last digits alone
 * @param from the first 納期限 it holds for
 * @param isWithdrawn she said that she wants it no more, and the office has not said so yet
 */
public record DebitData(
        UUID id,
        String feeKind,
        String fee,
        DebitAccount account,
        Standing standing,
        Optional<LocalDate> from,
        Optional<LocalDate> endedOn,
        Instant askedAt,
        boolean isWithdrawn) {

    /** Whether she may say that she wants it no more. */
    public boolean isWithdrawable() {
        return !isWithdrawn && isLive();
    }

    public boolean isLive() {
        return standing == Standing.ASKED || standing == Standing.IN_FORCE;
    }
}
