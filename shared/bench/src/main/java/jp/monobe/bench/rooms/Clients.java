package jp.monobe.bench.rooms;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** So many clients who work a list off, each as fast as it goes. */
final class Clients {

    /** How fast, and how long each piece of work took, in milliseconds. */
    record Run(double aSecond, List<Double> millis) {}

    /** One piece of work. */
    interface Work<T> {
        void on(T each) throws Exception;
    }

    /** What a client works with, such as a connection of its own. */
    interface Client<T> extends AutoCloseable, Work<T> {
        @Override
        default void close() throws Exception {}
    }

    private Clients() {}

    static <T> Run work(int clients, List<T> all, Callable<Client<T>> client) throws Exception {
        Queue<T> left = new ConcurrentLinkedQueue<>(all);
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        var ready = new ArrayList<Client<T>>();
        for (int i = 0; i < clients; i++) {
            ready.add(client.call());
        }
        try (var pool = Executors.newFixedThreadPool(clients)) {
            long start = System.nanoTime();
            var ends =
                    ready.stream()
                            .map(each -> pool.submit(() -> drain(each, left, millis)))
                            .toList();
            for (var end : ends) {
                end.get();
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            return new Run(all.size() / seconds, List.copyOf(millis));
        } finally {
            for (var each : ready) {
                each.close();
            }
        }
    }

    private static <T> Object drain(Client<T> client, Queue<T> left, Queue<Double> millis)
            throws Exception {
        for (var next = left.poll(); next != null; next = left.poll()) {
            long start = System.nanoTime();
            client.on(next);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return left;
    }
}
