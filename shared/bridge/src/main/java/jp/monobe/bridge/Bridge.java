package jp.monobe.bridge;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Starts and stops the loops with the program; each runs on a thread of its own. */
final class Bridge implements SmartLifecycle {

    private final List<Loop> loops;
    private final List<Thread> threads = new ArrayList<>();

    Bridge(List<Loop> loops) {
        this.loops = List.copyOf(loops);
    }

    @Override
    public void start() {
        for (var loop : loops) {
            loop.ready();
            threads.add(Thread.ofPlatform().name("bridge-" + loop.name()).start(loop));
        }
    }

    /** Lets each loop end the row it is at. */
    @Override
    public void stop() {
        loops.forEach(Loop::stop);
        for (var thread : threads) {
            try {
                thread.join(5000);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return !threads.isEmpty();
    }
}
