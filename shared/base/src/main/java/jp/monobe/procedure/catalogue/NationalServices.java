package jp.monobe.procedure.catalogue;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.kernel.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What is the same in every city (全国共通の部分): the services by law, the situations, and what a first
 * page names. Published as one body of kind {@code catalogue} without a city's code.
 *
 * @param main the services a first page names
 */
public record NationalServices(
        LocalDate compiled, List<LifeEvent> lifeEvents, List<String> main, List<Service> services) {

    public NationalServices {
        lifeEvents = List.copyOf(lifeEvents);
        main = List.copyOf(main);
        services = List.copyOf(services);
    }

    /** What a city's first page names: the main services, in the city's sure version if any. */
    public List<Service> mainServices(CityCatalogue city) {
        return main.stream()
                .flatMap(id -> city.find(id).stream())
                .map(city::sureVersion)
                .distinct()
                .toList();
    }

    /** What everybody may see of these services, whatever the city. */
    public CityCatalogue forAll() {
        return CityCatalogue.of(null, this, null);
    }

    /** What the people of a city see: these services and, if any, what it offers itself. */
    public CityCatalogue in(MunicipalityCode city, @Nullable CityServices own) {
        return CityCatalogue.of(city, this, own);
    }
}
