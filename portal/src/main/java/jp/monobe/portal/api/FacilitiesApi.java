package jp.monobe.portal.api;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.monobe.facility.FacilityFilter;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityKind;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import jp.monobe.portal.facilities.FacilityList;
import jp.monobe.portal.facilities.FacilityQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The facilities of a city, or of all cities here (施設一覧). */
@RestController
@RequestMapping(path = ApiPaths.V1 + "/facilities", produces = MediaType.APPLICATION_JSON_VALUE)
class FacilitiesApi {

    private static final int MOST = 500;
    private static final int FURTHEST = 100_000;

    /**
     * @param total of all that fit; {@code items} may be fewer
     * @param unclear how many may fit but do not say so; they are not among the items
     */
    record FacilityPage(int total, int unclear, List<FacilityItem> items) {}

    private record Named(Tenant city, Facility facility) {}

    private final ApiCities cities;
    private final Tenants tenants;
    private final FacilityList list;

    FacilitiesApi(ApiCities cities, Tenants tenants, FacilityList list) {
        this.cities = cities;
        this.tenants = tenants;
        this.list = list;
    }

    @GetMapping
    ResponseEntity<FacilityPage> listFacilities(
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable List<String> kind,
            @RequestParam(required = false) @Nullable String age,
            @RequestParam(required = false) @Nullable String hours,
            @RequestParam(defaultValue = "false") boolean temporary,
            @RequestParam(defaultValue = "false") boolean sick,
            @RequestParam(defaultValue = "100") int limit,
            @RequestParam(defaultValue = "0") int offset) {
        InvalidInput.within("limit", limit, 1, MOST);
        InvalidInput.within("offset", offset, 0, FURTHEST);
        var filter =
                new FacilityFilter(
                        kinds(kind == null ? List.of() : kind),
                        read("age", age, FacilityQuery::age),
                        read("hours", hours, FacilityQuery::hours),
                        temporary,
                        sick);
        return Kept.aMinute(page(asked(municipality), filter, limit, offset));
    }

    private List<Tenant> asked(@Nullable String municipality) {
        var one = cities.named(municipality);
        return one != null
                ? List.of(one)
                : tenants.all().stream().filter(Tenant::isServed).toList();
    }

    private FacilityPage page(List<Tenant> asked, FacilityFilter filter, int limit, int offset) {
        var matching = new ArrayList<Named>();
        int unclear = 0;
        for (var city : asked) {
            var found = list.found(city.code(), filter);
            found.matching().forEach(facility -> matching.add(new Named(city, facility)));
            unclear += found.unclear().size();
        }
        var links = PublicLinks.here();
        var items =
                matching.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(one -> FacilityItem.of(one.facility, one.city, links))
                        .toList();
        return new FacilityPage(matching.size(), unclear, items);
    }

    private static EnumSet<FacilityKind> kinds(List<String> words) {
        var kinds = EnumSet.noneOf(FacilityKind.class);
        words.forEach(word ->
                kinds.add(
                        FacilityQuery.kind(word)
                                .orElseThrow(
                                        () -> InvalidInput.parameter("kind", "api.invalid.word"))));
        return kinds;
    }

    private static <T> @Nullable T read(
            String parameter, @Nullable String word, Function<String, Optional<T>> read) {
        return Stream.ofNullable(word)
                .filter(given -> !given.isEmpty())
                .map(given ->
                        read.apply(given)
                                .orElseThrow(() ->
                                        InvalidInput.parameter(parameter, "api.invalid.word")))
                .findFirst()
                .orElse(null);
    }
}
