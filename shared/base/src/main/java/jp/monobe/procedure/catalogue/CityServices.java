package jp.monobe.procedure.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.monobe.kernel.MunicipalityCode;

/**
 * What one city offers itself (市の版): the overlay on the national services.
 *
 * @param contacts its offices, the city hall first
 */
public record CityServices(
        MunicipalityCode municipality,
        String city,
        LocalDate compiled,
        List<Contact> contacts,
        List<Service> services) {

    public CityServices {
        Objects.requireNonNull(municipality, "municipality is missing");
        contacts = List.copyOf(contacts);
        services = services.stream().map(service -> service.in(municipality)).toList();
    }

    /** 香南市 and 香南. */
    List<String> cityNames() {
        return List.of(city, city.replaceFirst("[市区町村]$", ""));
    }
}
