package jp.monobe.portal.api;

import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads the parameter {@code municipality} (全国地方公共団体コード). */
@Component
class ApiCities {

    static final String PARAMETER = "municipality";

    private final Tenants tenants;

    ApiCities(Tenants tenants) {
        this.tenants = tenants;
    }

    /** Null where none was named: the national entries. A city that cannot be served is 503. */
    @Nullable Tenant named(@Nullable String code) {
        return code == null || code.isEmpty() ? null : required(code);
    }

    Tenant required(String code) {
        var city =
                tenants.withCode(read(code))
                        .orElseThrow(() ->
                                InvalidInput.parameter(PARAMETER, "api.invalid.city-unknown"));
        if (!city.isServed()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return city;
    }

    private static MunicipalityCode read(String code) {
        try {
            return new MunicipalityCode(code);
        } catch (IllegalArgumentException notOne) {
            throw InvalidInput.parameter(PARAMETER, "api.invalid.city-code");
        }
    }
}
