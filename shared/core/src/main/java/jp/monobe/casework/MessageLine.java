package jp.monobe.casework;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message about a case (メッセージ), as a clerk reads it.
 *
 * @param who the member of staff who wrote it; empty when it was the resident
 * @param readAt when the other side saw it first
 * @param isNew whether the resident wrote it and nobody of the office had seen it before now
 */
public record MessageLine(
        UUID id,
        boolean fromOffice,
        String who,
        Instant at,
        String text,
        Optional<Instant> readAt,
        boolean isNew) {}
