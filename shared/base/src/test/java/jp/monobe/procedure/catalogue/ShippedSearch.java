package jp.monobe.procedure.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.monobe.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** The search over what is shipped, built once for all tests. */
public final class ShippedSearch {

    private static final Filling TODAY = Filling.ofNoCity(LocalDate.of(2026, 11, 23));
    private static final Catalogue CATALOGUE = CatalogueFiles.load();
    private static final ServiceSearch NATIONAL =
            ServiceSearch.over(
                    CATALOGUE.national().forAll().filled(TODAY), CatalogueFiles.loadWords());
    private static final Map<Optional<MunicipalityCode>, ServiceSearch> BUILT =
            new ConcurrentHashMap<>();

    private ShippedSearch() {}

    /** Of a city, or of what is national. */
    public static ServiceSearch in(@Nullable MunicipalityCode city) {
        return BUILT.computeIfAbsent(Optional.ofNullable(city), ShippedSearch::build);
    }

    private static ServiceSearch build(Optional<MunicipalityCode> city) {
        return city.map(CATALOGUE::forCity)
                .map(catalogue -> NATIONAL.in(catalogue.filled(TODAY), Words.NONE))
                .orElse(NATIONAL);
    }
}
