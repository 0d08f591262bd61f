package jp.monobe.portal.find;

import java.util.List;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first pages: the nation's with its cities, and a city's. */
@Controller
class HomePages {

    private static final int DUE_SHOWN = 3;

    /** Days within which a deadline is news. */
    private static final int SOON = 60;

    private final PublicCities cities;
    private final PublishedCatalogue published;
    private final Deadlines deadlines;

    HomePages(PublicCities cities, PublishedCatalogue published, Deadlines deadlines) {
        this.cities = cities;
        this.published = published;
        this.deadlines = deadlines;
    }

    @GetMapping("/")
    String all(Model model) {
        model.addAttribute("cities", cities.all());
        model.addAttribute("nation", cities.nation());
        model.addAttribute("demo", cities.isAnyDemo());
        model.addAttribute("events", published.national().lifeEvents());
        return "find/cities";
    }

    @GetMapping("/" + Nation.SLUG)
    String nation() {
        return "redirect:/";
    }

    @GetMapping("/{slug:[a-z][a-z0-9-]*}")
    String city(@PathVariable String slug, Model model) {
        var city = cities.at(slug);
        var national = published.national();
        model.addAttribute("city", city);
        model.addAttribute("here", "home");
        model.addAttribute("events", national.lifeEvents());
        model.addAttribute("services", national.mainServices(city.catalogue()));
        model.addAttribute("due", nearest(city));
        model.addAttribute("today", deadlines.today());
        return "find/home";
    }

    private List<DueNow> nearest(PublicCity city) {
        return deadlines.coming(city).stream()
                .filter(due -> due.isWithin(SOON))
                .limit(DUE_SHOWN)
                .toList();
    }

    @GetMapping("/{slug:[a-z][a-z0-9-]*}/")
    String withoutSlash(@PathVariable String slug) {
        return "redirect:" + cities.place(slug).home();
    }
}
