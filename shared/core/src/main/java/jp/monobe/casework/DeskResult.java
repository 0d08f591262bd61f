package jp.monobe.casework;

import java.util.UUID;
import jp.monobe.casework.model.CaseLifecycle;

/** What came of a clerk's act on a case. */
public sealed interface DeskResult {

    record Done() implements DeskResult {}

    /** Somebody else changed the case since it was opened; it must be looked at again. */
    record Stale() implements DeskResult {}

    record Refused(CaseLifecycle.Why why) implements DeskResult {}

    /** Another case about the same child or recipient is signed and waits for its notice. */
    record SignedElsewhere(UUID caseId, String receiptNumber) implements DeskResult {}

    /** Somebody else was granted the same after this was proposed: whoever proposed looks again. */
    record GrantedSince(String receiptNumber) implements DeskResult {}

    /** The child or recipient is granted already, under this number (認定番号). */
    record GrantedElsewhere(String number) implements DeskResult {}
}
