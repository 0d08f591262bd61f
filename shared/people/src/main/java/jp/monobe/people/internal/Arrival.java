package jp.monobe.people.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a household came here (転入).
 *
 * @param from the former municipality, or 国外
 * @param plannedOut 転出予定日 there; null from abroad
 */
record Arrival(LocalDate since, String from, @Nullable LocalDate plannedOut) {

    static final String ABROAD = "国外";

    static Arrival from(String place, LocalDate since, LocalDate plannedOut) {
        return new Arrival(since, place, plannedOut);
    }

    /** For people who were always here, whatever their age. */
    static Arrival longAgo() {
        return new Arrival(LocalDate.of(1900, 1, 1), "", null);
    }
}
