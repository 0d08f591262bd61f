package jp.monobe.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * A payer wants a fee drawn from her account, or no more (口座振替の申込み・取りやめ). It may come again and
 * says the same, or that it is withdrawn.
 *
 * @param mandateId by which both zones know it
 * @param accountId the sign-in account that asked
 * @param account its number is hidden once the office has it
 * @param isWithdrawn whether she wants it no more
 */
public record DebitWish(
        UUID mandateId,
        UUID accountId,
        String feeKind,
        DebitAccount account,
        Instant askedAt,
        boolean isWithdrawn) {}
