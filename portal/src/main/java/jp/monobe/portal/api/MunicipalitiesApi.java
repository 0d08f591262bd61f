package jp.monobe.portal.api;

import java.util.List;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cities of this installation (自治体). */
@RestController
@RequestMapping(path = ApiPaths.V1, produces = MediaType.APPLICATION_JSON_VALUE)
class MunicipalitiesApi {

    /** A city: its code, its name, and its first page. */
    record Municipality(String code, String name, String url) {}

    record MunicipalityList(int total, List<Municipality> items) {}

    private final Tenants tenants;

    MunicipalitiesApi(Tenants tenants) {
        this.tenants = tenants;
    }

    @GetMapping("/municipalities")
    ResponseEntity<MunicipalityList> listMunicipalities() {
        var links = PublicLinks.here();
        var cities =
                tenants.all().stream()
                        .filter(Tenant::isServed)
                        .map(city ->
                                new Municipality(
                                        city.code().value(), city.name(), links.home(city)))
                        .toList();
        return Kept.aMinute(new MunicipalityList(cities.size(), cities));
    }
}
