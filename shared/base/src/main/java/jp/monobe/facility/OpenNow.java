package jp.monobe.facility;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Predicate;
import jp.monobe.facility.model.Certainty;
import jp.monobe.facility.model.Facility;
import org.jspecify.annotations.Nullable;

/**
 * Whether a facility is open at a moment (いま開いているか). On a holiday nobody knows by the week's plan
 * alone, unless it is closed on that weekday anyway.
 *
 * @param until when it closes, where it is open
 * @param holiday whether the day is one
 */
public record OpenNow(Certainty open, @Nullable LocalTime until, boolean holiday) {

    public static OpenNow of(
            Facility facility, LocalDateTime moment, Predicate<LocalDate> holidays) {
        var hours = facility.hours();
        boolean holiday = holidays.test(moment.toLocalDate());
        var open = hours.openAt(moment.getDayOfWeek(), moment.toLocalTime());
        if (open == Certainty.YES && holiday) {
            return new OpenNow(Certainty.UNKNOWN, null, true);
        }
        return new OpenNow(open, open == Certainty.YES ? hours.closes() : null, holiday);
    }
}
