package jp.monobe.portal.find;

import jp.monobe.municipality.Office;
import jp.monobe.municipality.OnlineProcedures;
import jp.monobe.municipality.Tenant;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.Service;
import org.jspecify.annotations.Nullable;

/**
 * A city as its public pages show it today (公開ページの市).
 *
 * @param counter whether its offices answer now; null where it has not said when they do
 */
public record PublicCity(
        Tenant tenant,
        boolean demo,
        Office office,
        @Nullable Counter counter,
        OnlineProcedures online,
        CityCatalogue catalogue)
        implements Place {

    @Override
    public String slug() {
        return tenant.slug();
    }

    @Override
    public String name() {
        return tenant.name();
    }

    /** Where applying begins: the sign-in, which then opens the form. */
    public String applyTo(Service service) {
        return "/login/" + slug() + "?procedure=" + service.procedure();
    }
}
