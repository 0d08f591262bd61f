package jp.monobe.deduction.model;

import java.time.LocalDate;
import java.util.UUID;

/** Where a deduction stands (児童手当からの徴収の状態). Each state holds only what is known in it. */
public sealed interface DeductionState {

    /** 起案: a second person decides. */
    record Proposed(UUID by) implements DeductionState {}

    /** 決裁済み: the recipient is to be told. */
    record Decided() implements DeductionState {}

    /** 通知済み. */
    record Notified(LocalDate on) implements DeductionState {}

    /** 徴収済み. */
    record Booked(LocalDate on) implements DeductionState {}

    /** 取りやめ, before the payment. */
    record Withdrawn() implements DeductionState {}

    /** As the database names it. */
    enum Code {
        PROPOSED,
        DECIDED,
        NOTIFIED,
        BOOKED,
        WITHDRAWN
    }

    default Code code() {
        return switch (this) {
            case Proposed _ -> Code.PROPOSED;
            case Decided _ -> Code.DECIDED;
            case Notified _ -> Code.NOTIFIED;
            case Booked _ -> Code.BOOKED;
            case Withdrawn _ -> Code.WITHDRAWN;
        };
    }
}
