package jp.monobe.publishing;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.procedure.catalogue.Catalogue;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.procedure.catalogue.CityServices;
import jp.monobe.procedure.catalogue.Contact;
import jp.monobe.procedure.catalogue.NationalServices;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.publishing.internal.InForceRows;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public may know of the current scope's entries (公開する一覧), whole: those in force today. The
 * bridge carries it into the open zone.
 */
@org.springframework.stereotype.Service
public class PublicCatalogue {

    private final InForceRows inForce;
    private final Announcement announcement;
    private final Settings settings;
    private final Clock clock;
    private final Catalogue shipped = CatalogueFiles.load();

    PublicCatalogue(
            InForceRows inForce, Announcement announcement, Settings settings, Clock clock) {
        this.inForce = inForce;
        this.announcement = announcement;
        this.settings = settings;
        this.clock = clock;
    }

    /** A body and the code under which it is published. */
    public record Body(String code, String json) {}

    @Guarded(by = JOB, outsideCities = true)
    public Body body() {
        var texts = inForce.texts(today());
        var services = texts.stream().map(text -> CatalogueJson.readService(text.body())).toList();
        var newest =
                texts.stream()
                        .map(text -> LocalDate.ofInstant(text.publishedAt(), clock.getZone()))
                        .max(Comparator.naturalOrder())
                        .orElse(shipped.national().compiled());
        return Acting.current().scope() instanceof Scope.City(var code)
                ? new Body(code.value(), CatalogueJson.write(city(code, newest, services)))
                : new Body("", CatalogueJson.write(national(newest, services)));
    }

    private CityServices city(MunicipalityCode code, LocalDate newest, List<Service> services) {
        return new CityServices(
                code,
                settings.of(code).at(SettingKey.OFFICE, today()).city(),
                newest,
                contacts(code),
                services);
    }

    private List<Contact> contacts(MunicipalityCode code) {
        return shipped.part(code).map(CityServices::contacts).stream()
                .flatMap(Collection::stream)
                .toList();
    }

    private NationalServices national(LocalDate newest, List<Service> services) {
        return new NationalServices(
                newest, shipped.national().lifeEvents(), shipped.national().main(), services);
    }

    /** When a new day began: what begins or ends with it is told to the bridge, once. */
    @Transactional
    @Guarded(by = JOB, outsideCities = true)
    public void turnDay() {
        if (inForce.publishedFor().isBefore(today())) {
            inForce.publishedFor(today());
            announcement.changed("day");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
