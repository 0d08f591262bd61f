package jp.monobe.municipality;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.OpenDays;

/** When a city's offices answer (受付時間): spans of the day on weekdays, on open days only. */
public record OpeningHours(List<Span> spans) {

    /** One span of the day; without {@code days}, from Monday to Friday. */
    public record Span(List<DayOfWeek> days, LocalTime from, LocalTime until) {

        private static final List<DayOfWeek> WEEKDAYS =
                List.of(
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY);

        public Span {
            days = days == null || days.isEmpty() ? WEEKDAYS : List.copyOf(days);
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("Closes before it opens: " + from);
            }
        }

        /** Whether it holds on all of Monday to Friday and on no other day. */
        public boolean isWeekdays() {
            return days.size() == WEEKDAYS.size() && days.containsAll(WEEKDAYS);
        }
    }

    /** How it is at a moment. */
    public sealed interface State {

        record Open(LocalTime until) implements State {}

        /** Closed until {@code opens}. */
        record Closed(LocalDateTime opens) implements State {}
    }

    /** No calendar closes an office for longer. */
    private static final int LONGEST_CLOSURE = 60;

    public OpeningHours {
        spans = List.copyOf(spans);
    }

    /** Open now, or when it opens next; empty when it opens on no day soon. */
    public Optional<State> at(LocalDateTime now, OpenDays openDays) {
        var today = now.toLocalDate();
        var current =
                on(today, openDays).stream()
                        .filter(span -> !now.toLocalTime().isBefore(span.from))
                        .filter(span -> now.toLocalTime().isBefore(span.until))
                        .findFirst();
        if (current.isPresent()) {
            return Optional.of(new State.Open(current.get().until));
        }
        return today.datesUntil(today.plusDays(LONGEST_CLOSURE))
                .flatMap(day -> on(day, openDays).stream().map(span -> day.atTime(span.from)))
                .filter(opens -> opens.isAfter(now))
                .findFirst()
                .map(State.Closed::new);
    }

    private List<Span> on(LocalDate day, OpenDays openDays) {
        return openDays.isOpen(day)
                ? spans.stream()
                        .filter(span -> span.days.contains(day.getDayOfWeek()))
                        .sorted(Comparator.comparing(Span::from))
                        .toList()
                : List.of();
    }
}
