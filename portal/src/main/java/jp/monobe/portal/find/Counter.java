package jp.monobe.portal.find;

import java.time.LocalDate;
import java.time.LocalDateTime;
import jp.monobe.kernel.OpenDays;
import jp.monobe.municipality.OpeningHours;
import jp.monobe.municipality.OpeningHours.State;
import jp.monobe.reference.Holidays;
import org.jspecify.annotations.Nullable;

/**
 * Whether the city's offices answer now (窓口の受付).
 *
 * @param holiday today's, where one is the reason that they do not
 */
public record Counter(
        OpeningHours hours, @Nullable State state, LocalDate today, @Nullable String holiday) {

    static Counter at(LocalDateTime now, OpeningHours hours, OpenDays openDays) {
        var today = now.toLocalDate();
        return new Counter(
                hours,
                hours.at(now, openDays).orElse(null),
                today,
                openDays.isOpen(today) ? null : Holidays.japan().name(today).orElse(null));
    }

    public boolean isOpen() {
        return state instanceof State.Open;
    }

    public boolean isClosed() {
        return state instanceof State.Closed;
    }

    /** Whether it opens again later today. */
    public boolean opensToday() {
        return state instanceof State.Closed(var opens) && opens.toLocalDate().equals(today);
    }
}
