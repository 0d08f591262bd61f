package jp.monobe.procedure.finder;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.law.Reason;

/**
 * A deadline as a date from the city's calendar (期限).
 *
 * @param day the last day; for what goes on losing months, the last day before the next loss
 * @param late whether the deadline itself is past; {@code day} is then the next best
 * @param reasons how it was counted and what is lost after it
 */
public record Deadline(LocalDate day, boolean late, List<Reason> reasons) {

    public Deadline {
        reasons = List.copyOf(reasons);
    }
}
