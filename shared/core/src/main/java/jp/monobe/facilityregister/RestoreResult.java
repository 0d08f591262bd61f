package jp.monobe.facilityregister;

/** What came of going back to an earlier revision. */
public sealed interface RestoreResult {

    /** The earlier list is in force again, as a revision of its own. */
    record Restored(long revision) implements RestoreResult {}

    /** Somebody changed the register meanwhile. */
    record ChangedMeanwhile() implements RestoreResult {}

    record NoSuchRevision() implements RestoreResult {}
}
