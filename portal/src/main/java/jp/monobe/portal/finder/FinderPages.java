package jp.monobe.portal.finder;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.procedure.catalogue.Service;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The finder's public pages, without session and script: the first question, and a result opened
 * again. A result's address holds ids of services and nothing that was answered.
 */
@Controller
class FinderPages {

    /** More than any city has; what comes after is not read. */
    private static final int MOST = 200;

    private final PublicCities cities;

    FinderPages(PublicCities cities) {
        this.cities = cities;
    }

    @GetMapping("/{slug}/finder")
    String first(@PathVariable String slug, Model model) {
        model.addAttribute("city", cities.at(slug));
        return "finder/first";
    }

    @GetMapping("/{slug}/finder/result")
    String result(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String hit,
            @RequestParam(defaultValue = "") String may,
            HttpServletResponse response,
            Model model) {
        var city = cities.at(slug);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("city", city);
        model.addAttribute("hits", services(city, hit));
        model.addAttribute("maybes", services(city, may));
        return "finder/result";
    }

    /** Ids that are not shown any more, or never were, are passed over. */
    private static List<Service> services(PublicCity city, String ids) {
        return Arrays.stream(ids.split("\\."))
                .limit(MOST)
                .distinct()
                .flatMap(id -> city.catalogue().find(id).stream())
                .toList();
    }
}
