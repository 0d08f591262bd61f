package jp.monobe.refund.model;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Where something given back stands (還付・充当の状態). Each state holds only what is known in it. */
public sealed interface GiveBackState {

    /**
     * 起案: a second person has to approve.
     *
     * @param by everybody who ever proposed it; none of them approves it
     */
    record Proposed(Set<UUID> by) implements GiveBackState {
        public Proposed {
            by = Set.copyOf(by);
        }
    }

    /** 差戻し: to be proposed again, or withdrawn. */
    record SentBack(Set<UUID> by) implements GiveBackState {
        public SentBack {
            by = Set.copyOf(by);
        }
    }

    /** 取下げ. */
    record Withdrawn() implements GiveBackState {}

    /** 決裁済み: waits for a file. */
    record Approved() implements GiveBackState {}

    /** 振込ファイルにある. */
    record Filed(UUID file) implements GiveBackState {}

    /** 銀行に渡した. */
    record Sent(UUID file) implements GiveBackState {}

    /** 振込済み. */
    record Paid(UUID file, LocalDate on) implements GiveBackState {}

    /** カード会社に依頼した: the agent is asked until it says what came of it. */
    record Asked() implements GiveBackState {}

    /** カードに戻した: the agent keeps as much from what it pays in. */
    record Credited(LocalDate on) implements GiveBackState {}

    /** 充当済み. */
    record Applied(LocalDate on) implements GiveBackState {}

    /** 振込不能・取りやめ: what it was is to be given back anew. */
    record Failed(Failure why, LocalDate on) implements GiveBackState {}

    /** As the database names it. */
    default Code code() {
        return switch (this) {
            case Proposed _ -> Code.PROPOSED;
            case SentBack _ -> Code.SENT_BACK;
            case Withdrawn _ -> Code.WITHDRAWN;
            case Approved _ -> Code.APPROVED;
            case Filed _ -> Code.FILED;
            case Sent _ -> Code.SENT;
            case Paid _ -> Code.PAID;
            case Asked _ -> Code.ASKED;
            case Credited _ -> Code.CREDITED;
            case Applied _ -> Code.APPLIED;
            case Failed _ -> Code.FAILED;
        };
    }

    enum Code {
        PROPOSED,
        SENT_BACK,
        APPROVED,
        FILED,
        SENT,
        PAID,
        ASKED,
        CREDITED,
        APPLIED,
        WITHDRAWN,
        FAILED;

        /** Nothing is booked yet, and so much of the bill is spoken for. */
        public boolean isReserved() {
            return this == PROPOSED || this == SENT_BACK;
        }
    }
}
