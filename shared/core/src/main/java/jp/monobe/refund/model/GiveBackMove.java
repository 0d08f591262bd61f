package jp.monobe.refund.model;

import java.time.LocalDate;
import java.util.UUID;

/** What can be done with something given back (還付・充当への処理). */
public sealed interface GiveBackMove {

    /** 起案, again after it was sent back. */
    record Propose(UUID by) implements GiveBackMove {}

    /** 差戻し. */
    record SendBack() implements GiveBackMove {}

    /** 取下げ. */
    record Withdraw() implements GiveBackMove {}

    /** 還付の決裁. */
    record ApproveRefund(UUID by) implements GiveBackMove {}

    /** 充当の決裁: it is set off at once. */
    record ApproveOffset(UUID by, LocalDate on) implements GiveBackMove {}

    /** 振込ファイルに入れる. */
    record File(UUID file) implements GiveBackMove {}

    /** The file is not used; nobody has taken it. */
    record Discard() implements GiveBackMove {}

    /** 銀行に渡した. */
    record Send() implements GiveBackMove {}

    /** 振込済み. */
    record Pay(LocalDate on) implements GiveBackMove {}

    /** カード会社に依頼する; written before it is asked. */
    record Ask() implements GiveBackMove {}

    /** カードに戻した, as the agent says. */
    record Credit(LocalDate on) implements GiveBackMove {}

    /** 取りやめ, as long as no file has it and no agent was asked. */
    record Stop(LocalDate on) implements GiveBackMove {}

    /** 振込不能・返金不能: the bank or the agent did not pay it, or sent it back. */
    record Fail(Failure why, LocalDate on) implements GiveBackMove {}
}
