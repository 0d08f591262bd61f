package jp.monobe.billing;

/** What came of changing a bill (調定の変更・再発行・分割・取消の結果). */
public sealed interface ChangeResult {

    record Done() implements ChangeResult {}

    /** Somebody else was quicker: it is looked at again. */
    record Stale() implements ChangeResult {}

    /** It cannot be done to a bill that stands so. */
    record NotFromHere() implements ChangeResult {}

    /** The amount is the same, none, or more than is taken. */
    record NoAmount() implements ChangeResult {}

    /** Why is missing, or longer than 200 characters. */
    record NoReason() implements ChangeResult {}

    /** No such slip, or it is paid or void. */
    record NoSuchSlip() implements ChangeResult {}

    /** Not a number of parts, or not a day, that instalments can have. */
    record NoSuchParts() implements ChangeResult {}

    /** The barcode counts to nine. */
    record TooManySlips() implements ChangeResult {}
}
