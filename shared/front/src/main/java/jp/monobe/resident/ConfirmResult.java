package jp.monobe.resident;

/** What came of typing a code. */
public sealed interface ConfirmResult {

    record Confirmed(String mail) implements ConfirmResult {}

    /** {@code left} more attempts with this code, at least one. */
    record WrongCode(int left) implements ConfirmResult {}

    /** Too late, or no code waits: ask for another one. */
    record Expired() implements ConfirmResult {}

    /** This code is spent: ask for another one. */
    record TooManyAttempts() implements ConfirmResult {}
}
