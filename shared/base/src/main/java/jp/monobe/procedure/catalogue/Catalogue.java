package jp.monobe.procedure.catalogue;

import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.MunicipalityCode;

/**
 * The whole catalogue (サービスの一覧) in its parts: what is national and each city's own. Parts are
 * published, read and replaced one by one; only what is shipped is ever held whole.
 */
public record Catalogue(NationalServices national, List<CityServices> cities) {

    public Catalogue {
        cities = List.copyOf(cities);
    }

    /** The services of a city and the national ones; a city without its own has these alone. */
    public CityCatalogue forCity(MunicipalityCode city) {
        return national.in(city, part(city).orElse(null));
    }

    /** What a city offers itself, as recorded: with entries that are not shown. */
    public Optional<CityServices> part(MunicipalityCode city) {
        return cities.stream().filter(part -> part.municipality().equals(city)).findFirst();
    }
}
