package jp.monobe.publishing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What came of leaving a field. */
public sealed interface WriteResult {

    /**
     * Kept.
     *
     * @param version for a later proposal
     * @param text the whole text as it is now, with what others wrote meanwhile
     */
    record Saved(long version, EntryText text) implements WriteResult {}

    /**
     * Somebody else wrote the same field meanwhile; nothing was overwritten.
     *
     * @param theirs what stands there now
     */
    record Conflict(long version, EntryText text, String theirs, Optional<UUID> who, Instant at)
            implements WriteResult {}

    /** It is no draft any more: proposed, published or thrown away by somebody. */
    record Closed() implements WriteResult {}
}
