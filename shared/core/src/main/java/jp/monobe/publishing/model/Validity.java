package jp.monobe.publishing.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a published revision may be shown (有効期間), both included. Like the rows of a
 * dated table it holds until the next one begins: once a later one has begun, an earlier one does
 * not come back, even if the later one ends.
 *
 * @param from null in a draft that shall hold from the day of its publication
 * @param until null for no end
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Validity OPEN = new Validity(null, null);

    /** Whether there is no day left between its first and its last. */
    public boolean isEmpty() {
        return from != null && until != null && until.isBefore(from);
    }

    public boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }

    public boolean hasBegun(LocalDate today) {
        return from == null || !from.isAfter(today);
    }

    /** As it holds when it is published on a day: never for the days before. */
    public Validity publishedOn(LocalDate day) {
        return new Validity(from == null || from.isBefore(day) ? day : from, until);
    }
}
