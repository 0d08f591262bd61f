package jp.monobe.casework.model;

import java.time.Instant;
import java.util.UUID;

/** What can happen to a case. */
public sealed interface CaseMove {

    /** A clerk proposes (起案). */
    record Propose(Proposal proposal, UUID by, Instant at) implements CaseMove {}

    /** Somebody signs (決裁); {@code secondNeeded} by the city's setting. */
    record Sign(UUID by, Instant at, boolean secondNeeded) implements CaseMove {}

    /** Proposal or signature is taken back, or a return before she answered. */
    record Undo() implements CaseMove {}

    /** The resident is asked to mend named fields. */
    record SendBack(Return correction) implements CaseMove {}

    /**
     * The clerk records an unavoidable reason (やむを得ない理由), or takes the record back; what would be
     * granted changes with it.
     */
    record Recognise() implements CaseMove {}

    /** Her answer to a return came in, perhaps after the return was taken back. */
    record TakeCorrection() implements CaseMove {}

    /** The notice goes out. */
    record Issue(UUID noticeId, Instant at) implements CaseMove {}

    /**
     * What is taken note of without a disposition (届出の受理, 窓口の準備) is told in one step; {@code by}
     * tells it.
     */
    record Acknowledge(UUID by, UUID noticeId, Instant at) implements CaseMove {}

    /** It is handed to another section of the city (回送); nothing of it changes. */
    record Forward() implements CaseMove {}

    /** The resident withdraws (取下げ). */
    record Withdraw(Instant at) implements CaseMove {}
}
