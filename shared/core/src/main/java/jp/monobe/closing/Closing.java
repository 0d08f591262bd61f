package jp.monobe.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.closing.model.Books;

/**
 * A day or month whose books were closed.
 *
 * @param kind of what
 * @param last the same as {@code first} of a day
 * @param books as they were then
 */
public record Closing(
        UUID id,
        Kind kind,
        LocalDate first,
        LocalDate last,
        Books books,
        Instant closedAt,
        UUID closedBy) {

    /** 日計, 月計. */
    public enum Kind {
        DAY,
        MONTH
    }
}
