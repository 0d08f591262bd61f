package jp.monobe.filing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft in a list.
 *
 * @param corrects the first filing, when it answers a 差戻し
 * @param actingFor that an agent began it
 * @param represented name of whom she represents by law
 * @param expiresAt when it lapses if nothing more is saved
 */
public record DraftRow(
        UUID id,
        String procedure,
        String title,
        Optional<UUID> corrects,
        Instant startedAt,
        Instant savedAt,
        Instant expiresAt,
        Optional<ActingFor> actingFor,
        Optional<String> represented) {

    /** Of somebody who acts for herself. */
    public DraftRow(
            UUID id,
            String procedure,
            String title,
            Optional<UUID> corrects,
            Instant startedAt,
            Instant savedAt,
            Instant expiresAt) {
        this(
                id,
                procedure,
                title,
                corrects,
                startedAt,
                savedAt,
                expiresAt,
                Optional.empty(),
                Optional.empty());
    }
}
