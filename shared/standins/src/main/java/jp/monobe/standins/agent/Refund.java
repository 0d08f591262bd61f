package jp.monobe.standins.agent;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Money that goes back to a card (Refund).
 *
 * @param intent of the payment
 * @param note what was said with it (metadata)
 * @param failure why it failed; null when it did not
 */
public record Refund(
        String id,
        String city,
        String intent,
        long amount,
        Map<String, String> note,
        long created,
        Status status,
        @Nullable String failure) {

    public Refund {
        note = Map.copyOf(note);
    }

    /** What became of it. */
    public enum Status {
        PENDING,
        SUCCEEDED,
        FAILED
    }

    Refund now(Status other, @Nullable String why) {
        return new Refund(id, city, intent, amount, note, created, other, why);
    }
}
