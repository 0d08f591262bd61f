package jp.monobe.publishing;

import static jp.monobe.municipality.Guarded.Who.JOB;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Scope;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.publishing.internal.InForceRows;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public may know of the current scope's entries (公開する一覧), whole: those in force today.
 * The bridge carries it into the open zone.
 */
@org.springframework.stereotype.Service
public class PublicCatalogue {

    private final InForceRows inForce;
    private final AnnounceCatalogue announcement;
    private final PublicParts parts;
    private final Clock clock;

    PublicCatalogue(
            InForceRows inForce, AnnounceCatalogue announcement, PublicParts parts, Clock clock) {
        this.inForce = inForce;
        this.announcement = announcement;
        this.parts = parts;
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
                        .orElse(parts.compiled());
        return Acting.current().scope() instanceof Scope.City(var code)
                ? new Body(
                        code.value(),
                        CatalogueJson.write(parts.city(code, today(), newest, services)))
                : new Body("", CatalogueJson.write(parts.national(newest, services)));
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
