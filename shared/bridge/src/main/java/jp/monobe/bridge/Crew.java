package jp.monobe.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import jp.monobe.municipality.Acting;

/**
 * Some workers who work a list off together, for whom and where the caller acts. When one of them
 * cannot go on, the others end what they are at and begin nothing more.
 */
final class Crew {

    private Crew() {}

    /**
     * Waits for all; throws what the first who could not go on threw.
     *
     * @param work says whether there is time for another
     */
    static <T> void work(int size, List<T> all, Predicate<T> work) {
        var left = new ConcurrentLinkedQueue<>(all);
        if (size <= 1 || all.size() <= 1) {
            drain(left, work);
            return;
        }
        var acting = Acting.current();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var ends = new ArrayList<Future<?>>();
            for (int i = 0; i < Math.min(size, all.size()); i++) {
                ends.add(workers.submit(() -> acting.run(() -> drain(left, work))));
            }
            ends.forEach(Crew::join);
        }
    }

    private static <T> void drain(ConcurrentLinkedQueue<T> left, Predicate<T> work) {
        try {
            for (var next = left.poll(); next != null; next = left.poll()) {
                if (!work.test(next)) {
                    left.clear();
                }
            }
        } catch (RuntimeException | Error e) {
            left.clear();
            throw e;
        }
    }

    private static void join(Future<?> end) {
        try {
            end.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while others carried", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e.getCause());
        }
    }
}
