package jp.monobe.standins.agent;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page on which somebody can pay (Checkout Session). Times are seconds of the epoch.
 *
 * @param intent number of the payment; null until it is paid
 */
public record Checkout(
        String id,
        String city,
        String reference,
        List<Line> lines,
        String success,
        String cancel,
        long created,
        long expires,
        Status status,
        @Nullable String intent,
        long paidAt) {

    /** One thing that is paid for. */
    public record Line(String name, long amount) {}

    /** What became of it. */
    public enum Status {
        OPEN,
        COMPLETE,
        EXPIRED
    }

    public long total() {
        return lines.stream().mapToLong(Line::amount).sum();
    }

    Checkout paid(String payment, long at) {
        return with(Status.COMPLETE, payment, at);
    }

    Checkout expired() {
        return with(Status.EXPIRED, null, 0);
    }

    private Checkout with(Status now, @Nullable String payment, long at) {
        return new Checkout(
                id, city, reference, lines, success, cancel, created, expires, now, payment, at);
    }
}
