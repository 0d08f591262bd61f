package jp.monobe.procedure.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of the whole catalogue (サービスの一覧): the national services and every city's own. What may
 * be shown of it is {@link #forCity} and {@link #forAll}.
 */
public record Catalogue(
        LocalDate compiled,
        List<LifeEvent> lifeEvents,
        List<Service> national,
        List<CityServices> cities) {

    public Catalogue {
        lifeEvents = List.copyOf(lifeEvents);
        national = List.copyOf(national);
        cities = List.copyOf(cities);
    }

    /** The services of a city and the national ones; a city without its own has these alone. */
    public CityCatalogue forCity(MunicipalityCode city) {
        return shown(city, part(city).orElse(null));
    }

    /** The national services alone. */
    public CityCatalogue forAll() {
        return shown(null, null);
    }

    /** What a city offers itself, as recorded: with entries that are not shown. */
    public Optional<CityServices> part(MunicipalityCode city) {
        return cities.stream().filter(part -> part.municipality().equals(city)).findFirst();
    }

    private CityCatalogue shown(@Nullable MunicipalityCode city, @Nullable CityServices part) {
        return CityCatalogue.of(city, national, part);
    }
}
