package jp.monobe.casework;

import jp.monobe.casework.model.CaseLifecycle;

/** What came of a clerk's act on a case. */
public sealed interface DeskResult {

    record Done() implements DeskResult {}

    /** Somebody else changed the case since it was opened; it must be looked at again. */
    record Stale() implements DeskResult {}

    record Refused(CaseLifecycle.Why why) implements DeskResult {}
}
