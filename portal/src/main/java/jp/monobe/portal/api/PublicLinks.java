package jp.monobe.portal.api;

import jp.monobe.municipality.Tenant;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses of pages for people, absolute, under the name by which the caller reached us. */
record PublicLinks(String base) {

    static PublicLinks here() {
        return new PublicLinks(
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString());
    }

    String home(Tenant city) {
        return base + "/" + city.slug();
    }

    /** A service's page in a city; the API's own entry where no city was named. */
    String service(@Nullable Tenant city, String id) {
        return city == null
                ? base + ApiPaths.V1 + "/services/" + id
                : home(city) + "/services/" + id;
    }
}
