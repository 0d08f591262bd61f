package jp.monobe.portal.find;

import java.util.List;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.procedure.catalogue.Service;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is offered under the search field while somebody types (入力中の候補). Typed letters are neither
 * stored nor logged nor cached; what concerns violence is never offered, only found.
 */
@RestController
class SuggestionsPage {

    private static final int SHOWN = 6;

    /** A service to go to. */
    record Suggestion(String name, String url) {}

    private final PublicCities cities;
    private final PublishedCatalogue published;

    SuggestionsPage(PublicCities cities, PublishedCatalogue published) {
        this.cities = cities;
        this.published = published;
    }

    @GetMapping(path = "/{slug}/search/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Suggestion>> suggestions(
            @PathVariable String slug, @RequestParam(defaultValue = "") String q) {
        var city = cities.place(slug);
        var found =
                published.search(city.code()).suggest(q, SHOWN + SHOWN).stream()
                        .flatMap(id -> city.catalogue().find(id).stream())
                        .filter(service -> !service.sensitive())
                        .limit(SHOWN)
                        .map(service -> suggestion(city, service))
                        .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found);
    }

    private static Suggestion suggestion(Place city, Service service) {
        return new Suggestion(service.name(), city.pageOf(service));
    }
}
