package jp.monobe.agreement.model;

import java.util.UUID;

/** Where a change stands (委託の変更の状態). */
public sealed interface ChangeState {

    /** 起案: another person has to decide. */
    record Proposed(UUID by) implements ChangeState {}

    /** 決裁済み: holds from its day on. */
    record Approved() implements ChangeState {}

    /** 却下. */
    record Refused() implements ChangeState {}

    /** 取下げ. */
    record Withdrawn() implements ChangeState {}

    /** As the database names it. */
    default Code code() {
        return switch (this) {
            case Proposed _ -> Code.PROPOSED;
            case Approved _ -> Code.APPROVED;
            case Refused _ -> Code.REFUSED;
            case Withdrawn _ -> Code.WITHDRAWN;
        };
    }

    /** Names of the states. */
    enum Code {
        PROPOSED,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }
}
