package jp.monobe.exchange;

import java.time.Instant;
import java.util.UUID;

/** Asks the inner zone what may be shown for this account and procedure. */
public record PrefillRequest(
        UUID id,
        UUID accountId,
        String procedure,
        String revision,
        VerifiedPerson verified,
        Instant requestedAt) {}
