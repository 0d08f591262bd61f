package jp.monobe.arrears.model;

import java.util.UUID;

/** Where a proposal to write off stands (不納欠損の状態). */
public sealed interface WriteOffState {

    /** 起案: another person has to decide. */
    record Proposed(UUID by) implements WriteOffState {}

    /** 決裁済み: booked. */
    record Approved(UUID proposedBy) implements WriteOffState {}

    /** 却下. */
    record Refused() implements WriteOffState {}

    /** 取下げ. */
    record Withdrawn() implements WriteOffState {}

    /** 取消: booked back, it is owed again. */
    record Revoked() implements WriteOffState {}

    /** As the database names it. */
    default Code code() {
        return switch (this) {
            case Proposed _ -> Code.PROPOSED;
            case Approved _ -> Code.APPROVED;
            case Refused _ -> Code.REFUSED;
            case Withdrawn _ -> Code.WITHDRAWN;
            case Revoked _ -> Code.REVOKED;
        };
    }

    enum Code {
        PROPOSED,
        APPROVED,
        REFUSED,
        WITHDRAWN,
        REVOKED
    }
}
