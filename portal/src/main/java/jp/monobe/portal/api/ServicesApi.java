package jp.monobe.portal.api;

import java.util.List;
import jp.monobe.municipality.Tenant;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.procedure.catalogue.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Search and entries of the catalogue. What is searched for is neither stored nor logged here. */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/services", produces = MediaType.APPLICATION_JSON_VALUE)
class ServicesApi {

    private static final int MOST = 100;
    private static final int FURTHEST = 10_000;

    /**
     * A service found.
     *
     * @param municipality the city whose own service it is; null for what is the same everywhere
     * @param score how well it fits, for comparing within one answer; null where nothing was
     *     searched for
     */
    record ServiceItem(
            String id,
            String title,
            @Nullable String municipality,
            String summary,
            String status,
            @Nullable Double score,
            String url) {}

    /**
     * @param total of all that was found; {@code items} may be fewer
     */
    record ServiceList(int total, List<ServiceItem> items) {}

    private final ApiCities cities;
    private final PublishedCatalogue published;

    ServicesApi(ApiCities cities, PublishedCatalogue published) {
        this.cities = cities;
        this.published = published;
    }

    @GetMapping
    ResponseEntity<ServiceList> searchServices(
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "10") int limit,
            @RequestParam(defaultValue = "0") int offset) {
        InvalidInput.within("limit", limit, 1, MOST);
        InvalidInput.within("offset", offset, 0, FURTHEST);
        var city = cities.named(municipality);
        return q.isBlank()
                ? Kept.aMinute(all(city, limit, offset))
                : Kept.byTheCallerAlone(search(city, q.strip(), limit, offset));
    }

    @GetMapping("/{id}")
    ResponseEntity<ServiceDetail> getService(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String municipality) {
        var city = cities.named(municipality);
        var catalogue = catalogue(city);
        var detail =
                catalogue
                        .find(id)
                        .map(service ->
                                ServiceDetail.of(service, catalogue, city, PublicLinks.here()))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return Kept.aMinute(detail);
    }

    private ServiceList search(@Nullable Tenant city, String query, int limit, int offset) {
        var code = city == null ? null : city.code();
        var result = published.search(code).search(query, offset + limit);
        var links = PublicLinks.here();
        var catalogue = catalogue(city);
        var items =
                result.hits().stream()
                        .skip(offset)
                        .flatMap(hit ->
                                catalogue.find(hit.id()).stream()
                                        .map(service -> item(service, hit.score(), city, links)))
                        .toList();
        return new ServiceList(result.total(), items);
    }

    private ServiceList all(@Nullable Tenant city, int limit, int offset) {
        var services = catalogue(city).services();
        var links = PublicLinks.here();
        var items =
                services.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(service -> item(service, null, city, links))
                        .toList();
        return new ServiceList(services.size(), items);
    }

    private CityCatalogue catalogue(@Nullable Tenant city) {
        return city == null ? published.forAll() : published.forCity(city.code());
    }

    private static ServiceItem item(
            Service service, @Nullable Double score, @Nullable Tenant city, PublicLinks links) {
        return new ServiceItem(
                service.id(),
                service.name(),
                service.municipality() == null ? null : service.municipality().value(),
                service.guidance().summary(),
                ServiceDetail.word(service.status()),
                score,
                links.service(city, service.id()));
    }
}
