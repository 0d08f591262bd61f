package jp.monobe.filing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft in a list.
 *
 * @param corrects the first filing, when it answers a 差戻し
 * @param expiresAt when it lapses if nothing more is saved
 */
public record DraftRow(
        UUID id,
        String procedure,
        String title,
        Optional<UUID> corrects,
        Instant startedAt,
        Instant savedAt,
        Instant expiresAt) {}
