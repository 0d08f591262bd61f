package jp.monobe.portal.find;

import java.util.Optional;
import jp.monobe.municipality.Office;
import jp.monobe.municipality.OnlineProcedures;
import jp.monobe.municipality.Tenant;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.Service;

/** A city as its public pages show it today (公開ページの市). */
public record PublicCity(
        Tenant tenant,
        boolean demo,
        Office office,
        OnlineProcedures online,
        CityCatalogue catalogue) {

    public String slug() {
        return tenant.slug();
    }

    public String name() {
        return tenant.name();
    }

    /** Its first character, which stands for a crest. */
    public String mark() {
        return name().substring(0, name().offsetByCodePoints(0, 1));
    }

    public String pageOf(Service service) {
        return "/" + slug() + "/services/" + service.id();
    }

    public String phoneLink(String phone) {
        return "tel:" + phone.replace("-", "");
    }

    /** How the city takes this service online, if it does. */
    Optional<OnlineProcedures.Entry> onlineForm(Service service) {
        return Optional.ofNullable(service.procedure()).flatMap(online::find);
    }

    public boolean isOnline(Service service) {
        return onlineForm(service).isPresent();
    }

    /** Where applying begins: the sign-in, which then opens the form. */
    public String applyTo(Service service) {
        return "/login/" + slug() + "?procedure=" + service.procedure();
    }
}
