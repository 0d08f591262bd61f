package jp.monobe.procedure.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.monobe.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** The search over what is shipped, built once for all tests. */
final class ShippedSearch {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();
    private static final Map<Optional<MunicipalityCode>, ServiceSearch> BUILT =
            new ConcurrentHashMap<>();

    private ShippedSearch() {}

    static ServiceSearch in(@Nullable MunicipalityCode city) {
        return BUILT.computeIfAbsent(Optional.ofNullable(city), ShippedSearch::build);
    }

    private static ServiceSearch build(Optional<MunicipalityCode> city) {
        var catalogue = city.map(CATALOGUE::forCity).orElseGet(() -> CATALOGUE.national().forAll());
        return ServiceSearch.over(catalogue, CatalogueFiles.loadWords(), Words.NONE);
    }
}
