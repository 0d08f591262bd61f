package jp.monobe.portal.find;

import jakarta.servlet.http.HttpServletResponse;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.procedure.catalogue.SearchResult;
import jp.monobe.procedure.catalogue.SearchResult.Hit;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Search. What people type may tell much of them: it is neither stored nor logged nor cached. */
@Controller
class SearchPage {

    private static final int SHOWN = 30;

    private final PublicCities cities;
    private final PublishedCatalogue published;

    SearchPage(PublicCities cities, PublishedCatalogue published) {
        this.cities = cities;
        this.published = published;
    }

    @GetMapping("/{slug}/search")
    String search(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            HttpServletResponse response,
            Model model) {
        var city = cities.place(slug);
        var query = q.strip();
        var result = published.search(city.code()).search(query, SHOWN);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("city", city);
        model.addAttribute("query", query);
        model.addAttribute("result", result);
        model.addAttribute("best", result.hits().stream().filter(Hit::full).toList());
        model.addAttribute("others", result.hits().stream().filter(hit -> !hit.full()).toList());
        model.addAttribute("sensitive", isSensitive(result));
        model.addAttribute("events", published.national().lifeEvents());
        return "find/search";
    }

    private static boolean isSensitive(SearchResult result) {
        return result.hits().stream().filter(Hit::full).anyMatch(hit -> hit.service().sensitive());
    }
}
