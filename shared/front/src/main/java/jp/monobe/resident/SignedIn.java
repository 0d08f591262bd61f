package jp.monobe.resident;

import java.util.UUID;

/** Who signed in; {@code firstTime} when the account was made just now. */
public record SignedIn(UUID accountId, boolean firstTime) {}
