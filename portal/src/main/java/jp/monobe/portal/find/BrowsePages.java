package jp.monobe.portal.find;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.monobe.procedure.catalogue.AgeBand;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.procedure.catalogue.Service;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Ways through the catalogue without typing: situations, ages, what can be done online, names. */
@Controller
class BrowsePages {

    private final PublicCities cities;
    private final PublishedCatalogue published;
    private final Wording wording;

    BrowsePages(PublicCities cities, PublishedCatalogue published, Wording wording) {
        this.cities = cities;
        this.published = published;
        this.wording = wording;
    }

    @GetMapping("/{slug}/events")
    String events(@PathVariable String slug, Model model) {
        model.addAttribute("city", cities.place(slug));
        model.addAttribute("events", published.national().lifeEvents());
        return "find/events";
    }

    @GetMapping("/{slug}/events/{id}")
    String event(@PathVariable String slug, @PathVariable String id, Model model) {
        var place = cities.place(slug);
        var events = published.national().lifeEvents();
        var event =
                events.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(PublicCities::missing);
        model.addAttribute("city", place);
        model.addAttribute("event", event);
        model.addAttribute("heading", wording.heading(event));
        model.addAttribute("others", events.stream().filter(one -> !one.equals(event)).toList());
        model.addAttribute("services", place.catalogue().at(event));
        return "find/event";
    }

    @GetMapping("/{slug}/ages")
    String ages(@PathVariable String slug, Model model) {
        model.addAttribute("city", cities.place(slug));
        model.addAttribute("bands", AgeBand.values());
        return "find/ages";
    }

    @GetMapping("/{slug}/ages/{id}")
    String age(@PathVariable String slug, @PathVariable String id, Model model) {
        var place = cities.place(slug);
        var band =
                Arrays.stream(AgeBand.values())
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(PublicCities::missing);
        model.addAttribute("city", place);
        model.addAttribute("band", band);
        model.addAttribute("bands", AgeBand.values());
        var services = place.catalogue().forAge(band);
        model.addAttribute("count", services.size());
        model.addAttribute("groups", CityCatalogue.byGroup(services));
        return "find/age";
    }

    @GetMapping("/{slug}/online")
    String online(@PathVariable String slug, Model model) {
        var place = cities.place(slug);
        model.addAttribute("city", place);
        model.addAttribute(
                "services", place.catalogue().services().stream().filter(place::isOnline).toList());
        return "find/online";
    }

    @GetMapping("/{slug}/services")
    String everything(@PathVariable String slug, Model model) {
        var place = cities.place(slug);
        model.addAttribute("city", place);
        model.addAttribute("here", "services");
        model.addAttribute("groups", CityCatalogue.byGroup(place.catalogue().services()));
        return "find/services";
    }

    /** By the syllabary; in a language with names of its own, by its alphabet. */
    @GetMapping("/{slug}/index")
    String index(@PathVariable String slug, Model model) {
        var place = cities.place(slug);
        model.addAttribute("city", place);
        model.addAttribute("index", place.catalogue().byName());
        model.addAttribute(
                "translated",
                wording.isJapanese()
                        ? List.of()
                        : translated(place.catalogue().services().stream()));
        return "find/index";
    }

    private List<Service> translated(Stream<Service> services) {
        return services.filter(service -> wording.translated(service) != null)
                .sorted((one, other) -> name(one).compareToIgnoreCase(name(other)))
                .toList();
    }

    private String name(Service service) {
        return Objects.requireNonNull(wording.translated(service));
    }
}
