package jp.monobe.kernel;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The machine's own time, for tokens, leases, retries, sessions and the audit trail. Business time
 * (claim dates, deadlines, ages) is the injected {@link java.time.Clock}, which may be set off.
 */
public final class SystemTime implements InstantSource {

    private final InstantSource source;

    public SystemTime(InstantSource source) {
        this.source = source;
    }

    @Override
    public Instant instant() {
        return source.instant();
    }
}
