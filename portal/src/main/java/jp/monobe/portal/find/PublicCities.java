package jp.monobe.portal.find;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.OnlineProcedures;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.Snapshot;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The cities by the first segment of their pages, and the nation beside them. */
@Component
public class PublicCities {

    private final Tenants tenants;
    private final Settings settings;
    private final PublishedCatalogue catalogue;
    private final Wording wording;
    private final Clock clock;
    private final Snapshot<Boolean> anyDemo;

    PublicCities(
            Tenants tenants,
            Settings settings,
            PublishedCatalogue catalogue,
            Wording wording,
            Clock clock,
            SystemTime time) {
        this.tenants = tenants;
        this.settings = settings;
        this.catalogue = catalogue;
        this.wording = wording;
        this.clock = clock;
        this.anyDemo = new Snapshot<>(Duration.ofMinutes(1), time, this::isAnyCityDemo);
    }

    public List<Tenant> all() {
        return tenants.all().stream().filter(Tenant::isServed).toList();
    }

    /** Whether the people of any city are made up; asked of all cities once a minute. */
    boolean isAnyDemo() {
        return anyDemo.get();
    }

    private boolean isAnyCityDemo() {
        return all().stream().anyMatch(this::isDemo);
    }

    private boolean isDemo(Tenant tenant) {
        return settings.of(tenant.code()).find(SettingKey.DEMO, LocalDate.now(clock)).orElse(false);
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

    /** The city, or the nation; else the page that says there is none. */
    public Place place(String slug) {
        return slug.equals(Nation.SLUG) ? nation() : at(slug);
    }

    public Nation nation() {
        return new Nation(wording.of("find.national"), isAnyDemo(), catalogue.forAll());
    }

    /** Thrown where nothing is; the reader gets a page with a way on. */
    public static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private PublicCity today(Tenant tenant) {
        var now = LocalDateTime.now(clock);
        var today = now.toLocalDate();
        var set = settings.of(tenant.code());
        var openDays = settings.openDays(tenant.code());
        return new PublicCity(
                tenant,
                set.find(SettingKey.DEMO, today).orElse(false),
                set.at(SettingKey.OFFICE, today),
                set.find(SettingKey.OPENING_HOURS, today)
                        .map(hours -> Counter.at(now, hours, openDays))
                        .orElse(null),
                set.find(SettingKey.ONLINE, today).orElse(new OnlineProcedures(List.of())),
                catalogue.forCity(tenant.code()));
    }
}
