package jp.monobe.portal.find;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.municipality.OnlineProcedures;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The cities by the first segment of their pages. */
@Component
public class PublicCities {

    private final Tenants tenants;
    private final Settings settings;
    private final PublishedCatalogue catalogue;
    private final Clock clock;

    PublicCities(Tenants tenants, Settings settings, PublishedCatalogue catalogue, Clock clock) {
        this.tenants = tenants;
        this.settings = settings;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    public List<Tenant> all() {
        return tenants.all().stream().filter(Tenant::isServed).toList();
    }

    /** Whether the people of any city are made up. */
    boolean isAnyDemo() {
        return all().stream().map(this::today).anyMatch(PublicCity::demo);
    }

    public Optional<PublicCity> find(String slug) {
        return tenants.withSlug(slug).filter(Tenant::isServed).map(this::today);
    }

    /** The city; else the page that says there is none, or none just now (503). */
    public PublicCity at(String slug) {
        if (tenants.withSlug(slug).filter(tenant -> !tenant.isServed()).isPresent()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return find(slug).orElseThrow(PublicCities::missing);
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private PublicCity today(Tenant tenant) {
        var today = LocalDate.now(clock);
        var set = settings.of(tenant.code());
        return new PublicCity(
                tenant,
                set.find(SettingKey.DEMO, today).orElse(false),
                set.at(SettingKey.OFFICE, today),
                set.find(SettingKey.ONLINE, today).orElse(new OnlineProcedures(List.of())),
                catalogue.forCity(tenant.code()));
    }
}
