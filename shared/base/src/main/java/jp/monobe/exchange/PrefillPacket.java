package jp.monobe.exchange;

import java.time.Instant;
import java.util.UUID;
import jp.monobe.procedure.model.KnownPeople;

/**
 * What the registry shows for one request: opaque (no 宛名番号, no 個人番号), whitelisted by the
 * procedure's revision, gone on submit or at {@code expiresAt}.
 */
public record PrefillPacket(
        UUID id,
        UUID requestId,
        UUID accountId,
        String procedure,
        String revision,
        KnownPeople people,
        Instant computedAt,
        Instant expiresAt) {}
