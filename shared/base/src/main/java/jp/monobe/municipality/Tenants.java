package jp.monobe.municipality;

import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.MunicipalityCode;

/** The cities on this installation, as the last migration left them; at most 30 seconds old. */
public interface Tenants {

    List<Tenant> all();

    default Optional<Tenant> withSlug(String slug) {
        return all().stream().filter(tenant -> tenant.slug().equals(slug)).findFirst();
    }

    default Optional<Tenant> withCode(MunicipalityCode code) {
        return all().stream().filter(tenant -> tenant.code().equals(code)).findFirst();
    }
}
