package jp.monobe.backoffice;

import com.github.kagkarlsson.scheduler.Scheduler;
import org.springframework.context.SmartLifecycle;

/** Starts and stops the scheduler with the program. */
final class Timetable implements SmartLifecycle {

    private final Scheduler scheduler;
    private volatile boolean running;

    Timetable(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    /** Lets the task that runs come to its end. */
    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
