package jp.monobe.portal.find;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.procedure.catalogue.SearchResult;
import jp.monobe.procedure.catalogue.SearchResult.Piece;
import jp.monobe.procedure.catalogue.Service;
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
    private static final int ASKED_OF = 6;
    private static final int PERHAPS = 3;

    /** Nobody types more; what comes after is neither searched for nor given back. */
    private static final int LONGEST = 100;

    /** A service found, as it is listed; {@code full} if it answers what was asked. */
    record Row(Service service, boolean full, List<Piece> name, List<Piece> summary) {}

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
        var query = cut(q.strip());
        var result = published.search(city.code()).search(query, SHOWN);
        var rows = rows(city, result);
        var best = rows.stream().filter(Row::full).toList();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("city", city);
        model.addAttribute("query", query);
        model.addAttribute("cut", q.strip().length() > query.length());
        model.addAttribute("result", result);
        model.addAttribute("best", best);
        model.addAttribute("perhaps", perhaps(city, query, result));
        model.addAttribute("others", rows.stream().filter(row -> !row.full()).toList());
        model.addAttribute("sensitive", best.stream().anyMatch(row -> row.service().sensitive()));
        model.addAttribute("asked", result.vague() ? asked(city) : List.of());
        model.addAttribute("events", published.national().lifeEvents());
        return "find/search";
    }

    /** Between characters, never inside one. */
    private static String cut(String query) {
        return query.codePointCount(0, query.length()) <= LONGEST
                ? query
                : query.substring(0, query.offsetByCodePoints(0, LONGEST));
    }

    /** Of what somebody may ask who typed いくら alone: the city's main services. */
    private List<String> asked(Place city) {
        return published.national().mainServices(city.catalogue()).stream()
                .map(Service::name)
                .limit(ASKED_OF)
                .toList();
    }

    /** Where nothing fits, what sounds almost so. */
    private List<Service> perhaps(Place city, String query, SearchResult result) {
        return result.total() > 0 || result.vague()
                ? List.of()
                : published.search(city.code()).alike(query, PERHAPS).stream()
                        .flatMap(id -> city.catalogue().find(id).stream())
                        .filter(service -> !service.sensitive())
                        .toList();
    }

    private static List<Row> rows(Place city, SearchResult result) {
        return result.hits().stream()
                .flatMap(hit ->
                        city.catalogue().find(hit.id()).stream()
                                .map(service -> row(service, hit.full(), result)))
                .toList();
    }

    private static Row row(Service service, boolean full, SearchResult result) {
        return new Row(
                service,
                full,
                result.marked(service.name()),
                result.marked(service.guidance().summary()));
    }
}
