package jp.monobe.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A direct-debit mandate (口座振替) as its payer may see it. The open zone ignores an older version.
 *
 * @param accountId her sign-in account; empty when none is hers any more
 * @param account with a hidden number
 * @param from the first 納期限 it holds for; null while it does not
 * @param endedOn null while it may still draw
 */
public record DebitCopy(
        UUID mandateId,
        Optional<UUID> accountId,
        long version,
        String feeKind,
        DebitAccount account,
        Standing standing,
        @Nullable LocalDate from,
        @Nullable LocalDate endedOn,
        Instant askedAt) {

    /** How it stands, in the payer's words. */
    public enum Standing {
        /** 手続き中. */
        ASKED,
        /** 登録済み. */
        IN_FORCE,
        /** 登録できなかった. */
        REFUSED,
        /** 終了. */
        ENDED
    }
}
