package jp.monobe.portal.find;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import jp.monobe.procedure.catalogue.Due;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is due (期限からさがす): by the calendar, and counted from a day the reader names. */
@Controller
class DeadlinePage {

    /** A day further away is a slip of the finger. */
    private static final int YEARS = 3;

    private static final List<Due.Event> EVENTS =
            List.of(
                    Due.Event.BIRTH,
                    Due.Event.MOVE,
                    Due.Event.PREGNANCY,
                    Due.Event.EIGHT_WEEKS_BEFORE_BIRTH,
                    Due.Event.FAMILY_CHANGE);

    /** Deadlines after one kind of event. */
    record After(Due.Event event, List<DueNow> due) {}

    private final PublicCities cities;
    private final Deadlines deadlines;

    DeadlinePage(PublicCities cities, Deadlines deadlines) {
        this.cities = cities;
        this.deadlines = deadlines;
    }

    /** What was asked is of the reader's life, so it is not kept anywhere. */
    @GetMapping("/{slug}/deadlines")
    String deadlines(
            @PathVariable String slug,
            @RequestParam Optional<String> on,
            HttpServletResponse response,
            Model model) {
        var place = cities.place(slug);
        var today = deadlines.today();
        var asked = on.map(String::strip).filter(text -> !text.isEmpty());
        var day = asked.flatMap(text -> day(text, today));
        asked.ifPresent(_ -> response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store"));
        model.addAttribute("city", place);
        model.addAttribute("here", "deadlines");
        model.addAttribute("coming", deadlines.coming(place));
        model.addAttribute("wrong", asked.isPresent() && day.isEmpty());
        model.addAttribute("today", today);
        model.addAttribute("day", day.orElse(today));
        model.addAttribute("after", after(day.orElse(today), place));
        return "find/deadlines";
    }

    private List<After> after(LocalDate day, Place place) {
        return EVENTS.stream()
                .map(event -> new After(event, deadlines.after(day, event, place)))
                .filter(group -> !group.due().isEmpty())
                .toList();
    }

    private static Optional<LocalDate> day(String text, LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> !day.isBefore(today.minusYears(YEARS)))
                    .filter(day -> !day.isAfter(today.plusYears(YEARS)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
