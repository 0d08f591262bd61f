package jp.monobe.refund;

/** What came of a file to the bank (振込ファイルの処理の結果). */
public sealed interface FileResult {

    record Made(TransferFile file) implements FileResult {}

    record Done() implements FileResult {}

    /** Its bytes, taken by this clerk for the first time. */
    record Taken(String name, byte[] bytes) implements FileResult {}

    /** Nothing approved waits. */
    record NothingWaits() implements FileResult {}

    /** Not a day on which banks transfer, or too far ahead, or gone by. */
    record NotATransferDay() implements FileResult {}

    /** She took it before: each clerk does once. */
    record TakenBefore() implements FileResult {}

    /** Its day has not come. */
    record TooEarly() implements FileResult {}

    /** It does not stand so, or there is none. */
    record NotFromHere() implements FileResult {}
}
