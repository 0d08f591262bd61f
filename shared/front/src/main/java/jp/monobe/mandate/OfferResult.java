package jp.monobe.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What came of offering a mandate (番号の発行). */
public sealed interface OfferResult {

    /**
     * The code is told here and nowhere else.
     *
     * @param code twelve digits
     */
    record Offered(UUID mandateId, String code, Instant until) implements OfferResult {}

    /** It has to end between today and this day. */
    record OutOfTime(LocalDate latest) implements OfferResult {}

    /** So many are offered or stand already. */
    record TooMany(int most) implements OfferResult {}
}
