package jp.monobe.filing;

import java.time.Instant;

/** What came of saving a field or a person; durable when it is told. */
public sealed interface SaveResult permits SaveResult.Saved, SaveResult.Closed, DraftGone {

    record Saved(Instant at) implements SaveResult {}

    /** The field may not change in a correction (補正): the office asked about others. */
    record Closed() implements SaveResult {}
}
