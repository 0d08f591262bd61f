package jp.monobe.debit;

/** What came of an act on a file to the bank (依頼ファイルの処理の結果). */
public sealed interface DebitResult {

    record Made(DebitFile file) implements DebitResult {}

    record Done() implements DebitResult {}

    /** Its bytes, the same each time. */
    record Taken(String name, byte[] bytes) implements DebitResult {}

    /** Nothing is to be asked for. */
    record NothingDue() implements DebitResult {}

    /** Not a day on which banks draw, gone by, or too far ahead. */
    record NotADebitDay() implements DebitResult {}

    /** What is to be asked for changed since it was looked at. */
    record Changed(DebitPreview now) implements DebitResult {}

    /** It does not stand so, or there is none. */
    record NotFromHere() implements DebitResult {}
}
