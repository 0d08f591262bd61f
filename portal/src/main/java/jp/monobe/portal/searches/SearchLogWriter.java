package jp.monobe.portal.searches;

import java.time.Duration;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.searchlog.SearchLog;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hands the counts over every ten minutes, and when the program stops; no search waits for it. */
@Component
class SearchLogWriter implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SearchLogWriter.class);

    private final SearchTally tally;
    private final SearchLog log;
    private final Duration every;
    private volatile @Nullable Thread thread;

    SearchLogWriter(
            SearchTally tally,
            SearchLog log,
            @Value("${monobe.searches.every:10m}") Duration every) {
        this.tally = tally;
        this.log = log;
        this.every = every;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("searches").start(this::loop);
    }

    private void loop() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(every);
                write();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    void write() {
        tally.drain()
                .forEach((city, counts) -> {
                    try {
                        Acting.as(new Actor.Job("searches"), new Scope.City(city))
                                .run(() -> log.add(counts));
                    } catch (RuntimeException away) {
                        tally.restore(city, counts);
                        LOG.warn("Counts of searches of {} come again: {}", city, away.toString());
                    }
                });
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            write();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
