package jp.monobe.filing;

/** What came of withdrawing a filing (取下げ). */
public sealed interface WithdrawResult {

    /** Told to the office; doing it again changes nothing. */
    record Withdrawn() implements WithdrawResult {}

    /** The office has decided already. */
    record AlreadyDecided() implements WithdrawResult {}
}
