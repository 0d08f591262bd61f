package jp.monobe.resident;

import java.time.Instant;

/** What came of proposing a mail address. */
public sealed interface ProposeResult {

    /** A code is on its way; {@code until} is system time. */
    record CodeSent(String mail, Instant until) implements ProposeResult {}

    /** This is no mail address. */
    record NotAnAddress() implements ProposeResult {}

    /** Too many codes in an hour, from this account or to this address. */
    record TooManyCodes() implements ProposeResult {}
}
