package jp.monobe.portal.api;

import jp.monobe.municipality.Tenant;
import jp.monobe.portal.find.Nation;
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

    /** A service's page in a city; the nation's where no city was named. */
    String service(@Nullable Tenant city, String id) {
        return (city == null ? base + "/" + Nation.SLUG : home(city)) + "/services/" + id;
    }
}
