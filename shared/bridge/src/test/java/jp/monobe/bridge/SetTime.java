package jp.monobe.bridge;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time that stands until it is moved. */
final class SetTime implements InstantSource {

    private volatile Instant now = Instant.parse("2026-11-23T01:00:00Z");

    void forward(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
