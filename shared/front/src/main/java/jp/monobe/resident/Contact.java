package jp.monobe.resident;

/** Whether and where a resident wants mails (連絡先). Only a confirmed address gets any. */
public sealed interface Contact {

    /** Never asked so far. */
    record NotAsked() implements Contact {}

    /** She wants no mail. */
    record None() implements Contact {}

    /** Gets nothing but the code. */
    record Unconfirmed(String mail) implements Contact {}

    /** Confirmed by a code; stays in force until another address is confirmed. */
    record Confirmed(String mail) implements Contact {}
}
