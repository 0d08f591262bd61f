package jp.monobe.casework.model;

import java.time.Instant;
import java.util.UUID;

/** Where a case stands. Each state holds only what is known in it. */
public sealed interface CaseState {

    /** 審査中: in the inbox, with nothing decided. */
    record Reviewing() implements CaseState {}

    /** 差戻し: waits for the resident. */
    record Returned(Return correction) implements CaseState {}

    /** 起案: a clerk proposes; nobody has signed. */
    record Proposed(Proposal proposal, UUID by, Instant at) implements CaseState {}

    /** 決裁: signed, not yet issued, so it can still be undone. */
    record Signed(Proposal proposal, UUID by, Instant at, UUID signedBy, Instant signedAt)
            implements CaseState {}

    /** 決定・通知: the notice is out; the disposition stands. */
    record Issued(Proposal proposal, UUID by, UUID signedBy, UUID noticeId, Instant at)
            implements CaseState {}

    /** 取下げ by the resident. */
    record Withdrawn(Instant at) implements CaseState {}

    /** As the database and the inbox name it. */
    default Code code() {
        return switch (this) {
            case Reviewing() -> Code.REVIEWING;
            case Returned _ -> Code.RETURNED;
            case Proposed _ -> Code.PROPOSED;
            case Signed _ -> Code.SIGNED;
            case Issued _ -> Code.ISSUED;
            case Withdrawn _ -> Code.WITHDRAWN;
        };
    }

    enum Code {
        REVIEWING,
        RETURNED,
        PROPOSED,
        SIGNED,
        ISSUED,
        WITHDRAWN
    }
}
