package jp.monobe.testing.money;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When our program or its database was killed, and when it worked again. */
final class Downtime {

    private record Down(Instant from, Instant to) {}

    private final List<Down> downs = new ArrayList<>();

    void add(Instant from) {
        downs.add(new Down(from, Instant.now()));
    }

    /** Seconds between two moments in which both ran. */
    double running(Instant from, Instant to) {
        long millis = Duration.between(from, to).toMillis();
        for (var down : downs) {
            var begin = down.from.isAfter(from) ? down.from : from;
            var end = down.to.isBefore(to) ? down.to : to;
            millis -= Math.max(0, Duration.between(begin, end).toMillis());
        }
        return millis / 1000.0;
    }
}
