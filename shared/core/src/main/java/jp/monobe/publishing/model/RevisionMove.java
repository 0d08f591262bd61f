package jp.monobe.publishing.model;

import java.time.Instant;

/** What can be done with a revision (版の操作). */
public sealed interface RevisionMove {

    /** 書く. */
    record Write(Hand by) implements RevisionMove {}

    /** 公開を申し出る. */
    record Propose(Hand by, String note) implements RevisionMove {}

    /** 申し出を取り下げる. */
    record Withdraw(Hand by) implements RevisionMove {}

    /** 差し戻す, with the reason in the history. */
    record SendBack(Hand by) implements RevisionMove {}

    /** 公開する; a second person's. */
    record Publish(Hand by) implements RevisionMove {}

    /**
     * 変更なしで確認した: needs no second person while the public reads the same as before.
     *
     * @param unchanged whether it does
     */
    record Confirm(Hand by, boolean unchanged) implements RevisionMove {}

    /** 製品の文を取り入れる: a text that came with the product and that nobody has changed since. */
    record TakeShipped(Instant at) implements RevisionMove {}

    /**
     * 公開の予約を取り消す.
     *
     * @param begun whether its first day has come
     */
    record CallOff(Hand by, boolean begun) implements RevisionMove {}

    /** 下書きを捨てる. */
    record Discard(Hand by) implements RevisionMove {}

    /** A later one came into force. */
    record Supersede(int byNumber, Instant at) implements RevisionMove {}
}
