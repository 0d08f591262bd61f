package jp.monobe.bench.rooms;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks into the office's books every few milliseconds for the payments somebody waits for. */
final class BookedOnes implements AutoCloseable {

    private static final int EVERY_MILLIS = 4;

    private final Map<UUID, CountDownLatch> waiting = new ConcurrentHashMap<>();
    private final Connection core;
    private volatile boolean running = true;

    BookedOnes() throws SQLException {
        core = Rooms.bare("core");
        core.setAutoCommit(true);
        Thread.ofPlatform().daemon().name("booked-ones").start(this::watch);
    }

    /** Ends when the payment has a receipt. */
    CountDownLatch waitFor(UUID payment) {
        return waiting.computeIfAbsent(payment, _ -> new CountDownLatch(1));
    }

    private void watch() {
        try {
            while (running) {
                look();
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void look() throws SQLException {
        var some = waiting.keySet().toArray();
        if (some.length == 0) {
            return;
        }
        var marks = String.join(", ", Collections.nCopies(some.length, "?"));
        try (var query =
                core.prepareStatement("select id from receipt where id in (" + marks + ")")) {
            for (int i = 0; i < some.length; i++) {
                query.setObject(i + 1, some[i]);
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var latch = waiting.remove(rows.getObject(1, UUID.class));
                    if (latch != null) {
                        latch.countDown();
                    }
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        running = false;
        core.close();
    }
}
