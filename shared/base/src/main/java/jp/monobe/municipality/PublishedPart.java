package jp.monobe.municipality;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A published part in memory, made again when the revisions it was made of are no longer the
 * newest. While making fails it stays as it was.
 */
public final class PublishedPart<T> {

    public static final Duration MAX_AGE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(PublishedPart.class);

    private record Held<T>(Object madeOf, T value) {}

    private final Supplier<?> newest;
    private final Supplier<T> make;
    private final Snapshot<Held<T>> snapshot;
    private volatile @Nullable Held<T> held;

    /**
     * @param newest what the part depends on; it is made again when this is no longer equal
     */
    public PublishedPart(InstantSource time, Supplier<?> newest, Supplier<T> make) {
        this.newest = newest;
        this.make = make;
        this.snapshot = new Snapshot<>(MAX_AGE, time, this::renewed);
    }

    public T get() {
        return snapshot.get().value;
    }

    private Held<T> renewed() {
        var known = held;
        var madeOf = Objects.requireNonNull(newest.get());
        if (known != null && known.madeOf.equals(madeOf)) {
            return known;
        }
        try {
            var fresh = new Held<>(madeOf, make.get());
            held = fresh;
            return fresh;
        } catch (RuntimeException unreadable) {
            LOG.warn("A published part cannot be read: {}: {}", madeOf, unreadable.toString());
            throw unreadable;
        }
    }
}
