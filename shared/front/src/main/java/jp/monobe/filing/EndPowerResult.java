package jp.monobe.filing;

/** What came of ending a legal representation (代理の終了). */
public sealed interface EndPowerResult {

    /** Told to the office; doing it again changes nothing. */
    record Ended() implements EndPowerResult {}

    /**
     * No filing of this number was made for who signed in. Nothing more is told: not whether there
     * is one of somebody else.
     */
    record NotHers() implements EndPowerResult {}

    /** By law it goes on: she is no adult yet, or a court alone ends it. */
    record StillHeld() implements EndPowerResult {}
}
