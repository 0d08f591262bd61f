package jp.monobe.billing;

/** What came of changing a bill (調定の変更・取消・再発行の結果). */
public sealed interface ChangeResult {

    record Done() implements ChangeResult {}

    /** Somebody else was quicker: it is looked at again. */
    record Stale() implements ChangeResult {}

    /** It cannot be done to a bill that stands so. */
    record NotFromHere() implements ChangeResult {}

    /** Money came in for it: first it is given back. */
    record Received() implements ChangeResult {}

    /** The amount is the same, or none. */
    record NoAmount() implements ChangeResult {}

    /** Why is missing. */
    record NoReason() implements ChangeResult {}

    /** The barcode counts to nine. */
    record TooManySlips() implements ChangeResult {}
}
