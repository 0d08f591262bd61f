package jp.monobe.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One line of the trail (証跡) as it was written. */
public record TrailRow(
        long id,
        Instant at,
        String actorKind,
        String actor,
        String act,
        String subjectKind,
        List<UUID> subjects,
        String reason) {

    public TrailRow {
        subjects = List.copyOf(subjects);
    }
}
