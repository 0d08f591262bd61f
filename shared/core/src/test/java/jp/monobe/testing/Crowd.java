package jp.monobe.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Several who act at the same moment. */
public final class Crowd {

    private Crowd() {}

    /** All begin together; the results in the order of the acts. */
    public static <T> List<T> atOnce(List<Callable<T>> acts) {
        var barrier = new CyclicBarrier(acts.size());
        try (var pool = Executors.newFixedThreadPool(acts.size())) {
            var together =
                    acts.stream()
                            .<Callable<T>>map(act ->
                                    () -> {
                                        barrier.await();
                                        return act.call();
                                    })
                            .toList();
            var results = new ArrayList<T>();
            for (var future : pool.invokeAll(together)) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
