package jp.monobe.procedure.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of the whole catalogue (サービスの一覧): the national services and every city's own. What may
 * be shown of it is {@link #forCity} and {@link #forAll}.
 *
 * @param main the services a first page names
 */
public record Catalogue(
        LocalDate compiled,
        List<LifeEvent> lifeEvents,
        List<String> main,
        List<Service> national,
        List<CityServices> cities) {

    public Catalogue {
        lifeEvents = List.copyOf(lifeEvents);
        main = List.copyOf(main);
        national = List.copyOf(national);
        cities = List.copyOf(cities);
    }

    /** The services of a city and the national ones; a city without its own has these alone. */
    public CityCatalogue forCity(MunicipalityCode city) {
        return shown(city, part(city).orElse(null));
    }

    /** What a city's first page names: the main services, in the city's sure version if any. */
    public List<Service> mainServices(CityCatalogue city) {
        return main.stream()
                .flatMap(id -> city.find(id).stream())
                .map(city::sureVersion)
                .distinct()
                .toList();
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
