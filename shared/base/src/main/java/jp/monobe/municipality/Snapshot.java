package jp.monobe.municipality;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
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
    private volatile @Nullable Held<T> held;

    private record Held<T>(T value, Instant readAt) {}

    public Snapshot(Duration maxAge, InstantSource time, Supplier<T> read) {
        this.maxAge = maxAge;
        this.time = time;
        this.read = read;
    }

    public T get() {
        var known = held;
        if (known != null && known.readAt.plus(maxAge).isAfter(time.instant())) {
            return known.value;
        }
        return refresh(known);
    }

    private synchronized T refresh(@Nullable Held<T> known) {
        var latest = held;
        if (latest != null && latest != known) {
            return latest.value;
        }
        try {
            var fresh = new Held<>(read.get(), time.instant());
            held = fresh;
            return fresh.value;
        } catch (RuntimeException e) {
            if (known == null) {
                throw e;
            }
            held = new Held<>(known.value, time.instant());
            return known.value;
        }
    }
}
