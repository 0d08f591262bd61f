package jp.monobe.testing;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** Begins on 2026-11-23 at 10:00 in Japan and ticks; tests may move it on. */
public final class SettableClock extends Clock {

    private static final Instant BEGIN = Instant.parse("2026-11-23T01:00:00Z");

    private final long startedAt = System.nanoTime();
    private volatile Duration moved = Duration.ZERO;

    public void move(Duration by) {
        moved = moved.plus(by);
    }

    /** Runs the work so much later, and comes back. */
    public void later(Duration by, Runnable work) {
        move(by);
        try {
            work.run();
        } finally {
            move(by.negated());
        }
    }

    @Override
    public Instant instant() {
        return BEGIN.plusNanos(System.nanoTime() - startedAt).plus(moved);
    }

    @Override
    public ZoneId getZone() {
        return JAPAN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ((InstantSource) this::instant).withZone(zone);
    }
}
