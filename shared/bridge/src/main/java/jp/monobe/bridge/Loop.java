package jp.monobe.bridge;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.kernel.SystemTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A plain loop: answers the bell every 100 ms, gives each rung city a turn of its work, and sweeps
 * all cities every ten minutes, since a bell can be lost and an outbox row cannot. Failing rows
 * come again by the sweep of their own wait.
 */
final class Loop implements Runnable {

    /** One turn of a city's work. */
    interface Turn {
        Worked take(MunicipalityCode city);
    }

    /**
     * What came of a turn: whether more may be waiting now, and after how long at the latest to
     * look again without a bell, because something is parked.
     */
    record Worked(boolean more, Duration again) {}

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration SWEEP = Duration.ofMinutes(10);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final String name;
    private final Supplier<Set<MunicipalityCode>> bell;
    private final Supplier<Set<MunicipalityCode>> everyCity;
    private final Turn turn;
    private final Lease lease;
    private final SystemTime time;
    private final Set<MunicipalityCode> waiting = new LinkedHashSet<>();
    private Instant nextSweep = Instant.MIN;
    private Instant nextRenewal = Instant.MIN;
    private boolean holding;
    private volatile boolean running = true;

    Loop(
            String name,
            Supplier<Set<MunicipalityCode>> bell,
            Supplier<Set<MunicipalityCode>> everyCity,
            Turn turn,
            Lease lease,
            SystemTime time) {
        this.name = name;
        this.bell = bell;
        this.everyCity = everyCity;
        this.turn = turn;
        this.lease = lease;
        this.time = time;
    }

    @Override
    public void run() {
        while (running) {
            try {
                if (!round()) {
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("Loop {} goes on after {}", name, e.toString());
                holding = false;
                nextRenewal = time.instant().plus(RETRY);
                pause();
            }
        }
        giveUp();
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** One round over the cities that have work; false when there was none. */
    private boolean round() {
        if (!holdsLease()) {
            return false;
        }
        waiting.addAll(bell.get());
        if (!time.instant().isBefore(nextSweep)) {
            waiting.addAll(everyCity.get());
            nextSweep = time.instant().plus(SWEEP);
        }
        if (waiting.isEmpty()) {
            return false;
        }
        waiting.removeIf(city -> !moreAfterTurn(city));
        return !waiting.isEmpty();
    }

    private boolean holdsLease() {
        var now = time.instant();
        if (!now.isBefore(nextRenewal)) {
            holding = lease.hold(name);
            nextRenewal = now.plus(RETRY);
        }
        return holding;
    }

    private boolean moreAfterTurn(MunicipalityCode city) {
        var worked = turn.take(city);
        var lookAgain = time.instant().plus(worked.again);
        if (lookAgain.isBefore(nextSweep)) {
            nextSweep = lookAgain;
        }
        return worked.more;
    }

    void stop() {
        running = false;
    }

    private void giveUp() {
        try {
            lease.release(name);
        } catch (RuntimeException e) {
            LOG.info("The lease of {} runs out by itself: {}", name, e.toString());
        }
    }
}
