package jp.monobe.municipality;

import java.time.LocalDate;
import java.util.List;

/** Days on which one city's office is closed beyond the usual ones. */
public record ClosedDays(List<LocalDate> days) {
    public ClosedDays {
        days = List.copyOf(days);
    }
}
