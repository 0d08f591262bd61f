package jp.monobe.portal.find;

import jp.monobe.procedure.catalogue.PublishedCatalogue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The ways in: all cities, one city, a situation, everything on one page. */
@Controller
class HomePages {

    private final PublicCities cities;
    private final PublishedCatalogue published;

    HomePages(PublicCities cities, PublishedCatalogue published) {
        this.cities = cities;
        this.published = published;
    }

    @GetMapping("/")
    String all(Model model) {
        model.addAttribute("cities", cities.all());
        model.addAttribute("demo", cities.isAnyDemo());
        return "find/cities";
    }

    @GetMapping("/{slug:[a-z][a-z0-9-]*}")
    String city(@PathVariable String slug, Model model) {
        var city = cities.at(slug);
        var national = published.national();
        model.addAttribute("city", city);
        model.addAttribute("here", "home");
        model.addAttribute("events", national.lifeEvents());
        model.addAttribute("services", national.mainServices(city.catalogue()));
        return "find/home";
    }

    @GetMapping("/{slug:[a-z][a-z0-9-]*}/")
    String withoutSlash(@PathVariable String slug) {
        return "redirect:/" + cities.at(slug).slug();
    }

    @GetMapping("/{slug}/events/{id}")
    String event(@PathVariable String slug, @PathVariable String id, Model model) {
        var city = cities.at(slug);
        var events = published.national().lifeEvents();
        var event =
                events.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(PublicCities::missing);
        model.addAttribute("city", city);
        model.addAttribute("event", event);
        model.addAttribute("others", events.stream().filter(one -> !one.equals(event)).toList());
        model.addAttribute("services", city.catalogue().at(event));
        return "find/event";
    }

    @GetMapping("/{slug}/services")
    String everything(@PathVariable String slug, Model model) {
        var city = cities.at(slug);
        model.addAttribute("city", city);
        model.addAttribute("here", "services");
        model.addAttribute("groups", city.catalogue().byGroup());
        return "find/services";
    }
}
