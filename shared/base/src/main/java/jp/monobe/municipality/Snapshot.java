package jp.monobe.municipality;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something read whole into memory and read again when it may have changed. Keeps the old value
 * when reading fails, so that a database that is away does not take the public pages with it.
 */
public final class Snapshot<T> {

    private final Duration maxAge;
    private final InstantSource time;
    private final Supplier<T> read;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Held<T> held;

    private record Held<T>(T value, Instant readAt) {}

    public Snapshot(Duration maxAge, InstantSource time, Supplier<T> read) {
        this.maxAge = maxAge;
        this.time = time;
        this.read = read;
    }

    public T get() {
        var known = held;
        if (known == null) {
            return first();
        }
        if (known.readAt.plus(maxAge).isAfter(time.instant())) {
            return known.value;
        }
        return refresh(known);
    }

    private T first() {
        reading.lock();
        try {
            var latest = held;
            return latest != null ? latest.value : read();
        } finally {
            reading.unlock();
        }
    }

    /**
     * One reads, the others go on with the old value: they may hold the connections that reading
     * needs.
     */
    private T refresh(Held<T> known) {
        if (!reading.tryLock()) {
            return known.value;
        }
        try {
            return held == known ? read() : Objects.requireNonNull(held).value;
        } catch (RuntimeException _) {
            held = new Held<>(known.value, time.instant());
            return known.value;
        } finally {
            reading.unlock();
        }
    }

    private T read() {
        var fresh = new Held<>(read.get(), time.instant());
        held = fresh;
        return fresh.value;
    }
}
