package jp.monobe.portal.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.kernel.OpenDays;
import jp.monobe.municipality.Settings;
import jp.monobe.procedure.catalogue.Due;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Status;
import jp.monobe.reference.Holidays;
import org.springframework.stereotype.Component;

/** Deadlines as dates (期限の日付), by the city's own calendar where a rule can compute them. */
@Component
public class Deadlines {

    private final Settings settings;
    private final Clock clock;

    Deadlines(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public OpenDays openDays(Place place) {
        var code = place.code();
        return code == null ? Holidays.japan().office() : settings.openDays(code);
    }

    /** What the calendar says of a service today; empty where no rule can. */
    public Optional<DueNow> of(Service service, Place place) {
        return rule(service).map(due -> DueNow.on(today(), service, due, openDays(place)));
    }

    /** What has a date of its own or its season now, the nearest first. */
    List<DueNow> coming(Place place) {
        return told(place)
                .flatMap(service -> of(service, place).stream())
                .filter(due -> due.window() != null || due.isSeason())
                .sorted(
                        Comparator.comparing(
                                due -> due.window() == null ? today() : due.window().until()))
                .toList();
    }

    /** What is counted from an event of the family, for one that happens on {@code day}. */
    List<DueNow> after(LocalDate day, Due.Event event, Place place) {
        var openDays = openDays(place);
        return told(place)
                .flatMap(service ->
                        rule(service).stream()
                                .filter(due -> isCountedFrom(due, event))
                                .map(due -> DueNow.on(day, service, due, openDays)))
                .sorted(Comparator.comparing(due -> Objects.requireNonNull(due.lastDay())))
                .toList();
    }

    /** The words beside MOVE say which day of a move the allowance means. */
    private static boolean isCountedFrom(Due due, Due.Event event) {
        return due instanceof Due.AfterEvent(var from, _)
                && switch (from) {
                    case BIRTH_OR_MOVE -> event == Due.Event.BIRTH || event == Due.Event.MOVE;
                    case PLANNED_MOVE -> event == Due.Event.MOVE;
                    default -> from == event;
                };
    }

    /** Not the nation's rule where the city has one of its own. */
    private static Stream<Service> told(Place place) {
        var catalogue = place.catalogue();
        return catalogue.services().stream()
                .filter(service -> rule(service).isPresent())
                .filter(service ->
                        catalogue.cityVersions(service).stream()
                                .filter(own -> own.status() == Status.CURRENT)
                                .noneMatch(own -> rule(own).isPresent()));
    }

    private static Optional<Due> rule(Service service) {
        return Optional.ofNullable(service.guidance().deadline()).map(deadline -> deadline.due());
    }
}
