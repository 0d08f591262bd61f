package jp.monobe.bridge;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A plain loop: answers the bell every 100 ms (10 ms after work), gives each rung city (or the
 * platform) a turn of its work, and sweeps all of them every ten minutes, since a bell can be lost
 * and an outbox row cannot. A city with rows that failed gets a turn when the first of them is due
 * again; a city that cannot be reached holds up nobody else.
 */
final class Loop implements Runnable {

    /** One turn of a scope's work; throws when it cannot be worked for at all. */
    interface Turn {
        Worked take(Scope scope);
    }

    /**
     * What came of a turn: whether more may be waiting now, and when to look again without a bell.
     */
    record Worked(boolean more, Optional<Instant> again) {}

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Where there was work a moment ago, more of it comes: somebody waits for the next step. */
    private static final Duration SHORT_PAUSE = Duration.ofMillis(10);

    private static final Duration BUSY = Duration.ofSeconds(1);
    private static final Duration SWEEP = Duration.ofMinutes(10);
    private static final Duration RENEWAL = Duration.ofSeconds(5);
    private static final Duration AWAY = Duration.ofSeconds(1);

    private final String name;
    private final Supplier<Set<Scope>> bell;
    private final Supplier<Set<Scope>> everyScope;
    private final Turn turn;
    private final Lease lease;
    private final SystemTime time;
    private final Set<Scope> waiting = new LinkedHashSet<>();
    private final Map<Scope, Instant> again = new HashMap<>();
    private Instant nextSweep = Instant.MIN;
    private Instant nextRenewal = Instant.MIN;
    private Instant busyUntil = Instant.MIN;
    private boolean holding;
    private volatile boolean running = true;

    Loop(
            String name,
            Supplier<Set<Scope>> bell,
            Supplier<Set<Scope>> everyScope,
            Turn turn,
            Lease lease,
            SystemTime time) {
        this.name = name;
        this.bell = bell;
        this.everyScope = everyScope;
        this.turn = turn;
        this.lease = lease;
        this.time = time;
    }

    String name() {
        return name;
    }

    @Override
    public void run() {
        nextSweep = Instant.MIN;
        try {
            while (running) {
                Thread.sleep(roundAndPause());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        giveUp();
    }

    /**
     * Whatever happens, the loop goes on: nobody would start it again. A ring may have been taken
     * away whose answer was lost, so all cities are looked at.
     */
    private Duration roundAndPause() {
        try {
            return round() ? Duration.ZERO : pause();
        } catch (RuntimeException | Error e) {
            LOG.warn("Loop {} goes on after {}", name, e.toString());
            nextRenewal = Instant.MIN;
            nextSweep = Instant.MIN;
            return AWAY;
        }
    }

    private Duration pause() {
        return time.instant().isBefore(busyUntil) ? SHORT_PAUSE : PAUSE;
    }

    /** One round over the cities that have work; whether there may be more at once. */
    boolean round() {
        if (!holdsLease()) {
            return false;
        }
        waiting.addAll(bell.get());
        var now = time.instant();
        again.forEach((city, at) -> {
            if (!now.isBefore(at)) {
                waiting.add(city);
            }
        });
        if (!now.isBefore(nextSweep)) {
            waiting.addAll(everyScope.get());
            nextSweep = now.plus(SWEEP);
        }
        boolean more = false;
        for (var city : List.copyOf(waiting)) {
            if (!running || !holdsLease()) {
                return false;
            }
            more |= takeTurn(city);
        }
        if (more) {
            busyUntil = time.instant().plus(BUSY);
        }
        return more;
    }

    private boolean holdsLease() {
        var now = time.instant();
        if (!now.isBefore(nextRenewal)) {
            holding = lease.hold(name);
            nextRenewal = now.plus(RENEWAL);
        }
        return holding;
    }

    private boolean takeTurn(Scope city) {
        again.remove(city);
        try {
            var worked = turn.take(city);
            if (!worked.more()) {
                waiting.remove(city);
                worked.again().ifPresent(at -> again.put(city, at));
            }
            return worked.more();
        } catch (RuntimeException | Error e) {
            LOG.warn("Loop {} leaves {} for a moment after {}", name, city, e.toString());
            waiting.remove(city);
            again.put(city, time.instant().plus(AWAY));
            return false;
        }
    }

    /** Before it runs; a program may be paused and resumed. */
    void ready() {
        running = true;
    }

    void stop() {
        running = false;
    }

    private void giveUp() {
        holding = false;
        nextRenewal = Instant.MIN;
        try {
            lease.release(name);
        } catch (RuntimeException e) {
            LOG.info("The lease of {} runs out by itself: {}", name, e.toString());
        }
    }
}
