package jp.monobe.standins.till;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Questions to the cities that somebody at an ATM waits for (照会). The cities fetch them: nobody
 * opens a connection into an office.
 */
final class Inquiries {

    /**
     * @param answer PAYABLE, UNKNOWN, PAID, VOID, LATE
     * @param amount of PAYABLE
     */
    record Answer(String city, String answer, long amount) {}

    /** One that waits. */
    record Inquiry(
            String id,
            String city,
            String number,
            String confirmation,
            CompletableFuture<Answer> answer) {}

    private final Collectors cities;
    private final long seconds;
    private final Map<String, Inquiry> waiting = new ConcurrentHashMap<>();

    /**
     * @param seconds for which somebody at an ATM has patience
     */
    Inquiries(Collectors cities, long seconds) {
        this.cities = cities;
        this.seconds = seconds;
    }

    List<Inquiry> of(String city) {
        return waiting.values().stream().filter(it -> it.city().equals(city)).toList();
    }

    /** False when nobody waits for it any more. */
    boolean answer(String city, String id, String answer, long amount) {
        var inquiry = waiting.get(id);
        return inquiry != null
                && inquiry.city().equals(city)
                && inquiry.answer().complete(new Answer(city, answer, amount));
    }

    /** Of the one city; empty when it does not answer in time. */
    Optional<Answer> ask(String city, String number, String confirmation) {
        return first(List.of(opened(city, number, confirmation)));
    }

    /**
     * Of all, since the demonstration cities share the dummy 収納機関番号: the first that knows it, or
     * the last that does not. Empty when not all answer in time.
     */
    Optional<Answer> ask(String number, String confirmation) {
        return first(
                cities.all().stream().map(it -> opened(it.city(), number, confirmation)).toList());
    }

    private Inquiry opened(String city, String number, String confirmation) {
        var inquiry =
                new Inquiry(
                        UUID.randomUUID().toString(),
                        city,
                        number,
                        confirmation,
                        new CompletableFuture<>());
        waiting.put(inquiry.id(), inquiry);
        return inquiry;
    }

    private Optional<Answer> first(List<Inquiry> asked) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            Answer last = null;
            for (var inquiry : asked) {
                long left = Math.max(1, until - System.nanoTime());
                last = inquiry.answer().get(left, TimeUnit.NANOSECONDS);
                if (!last.answer().equals("UNKNOWN")) {
                    break;
                }
            }
            return Optional.ofNullable(last);
        } catch (TimeoutException | ExecutionException _) {
            return Optional.empty();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            asked.forEach(it -> waiting.remove(it.id()));
        }
    }
}
