package jp.monobe.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.procedure.catalogue.CatalogueFiles;
import jp.monobe.procedure.catalogue.CatalogueJson;
import jp.monobe.procedure.catalogue.LifeEvent;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.publishing.internal.InForceRows;
import org.springframework.stereotype.Component;

/** What an entry may point to: the national services in force, and the words for situations. */
@Component
class References {

    private static final Actor READER = new Actor.Job("catalogue");

    private final InForceRows inForce;
    private final Clock clock;
    private final List<LifeEvent> lifeEvents = CatalogueFiles.load().national().lifeEvents();

    References(InForceRows inForce, Clock clock) {
        this.inForce = inForce;
        this.clock = clock;
    }

    /** Public as they are; read from the platform, so outside of a city's transaction. */
    List<Service> national() {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return Acting.as(READER, new Scope.Platform())
                .call(() ->
                        inForce.texts(today).stream()
                                .map(text -> CatalogueJson.readService(text.body()))
                                .toList());
    }

    EntryCheck check() {
        return new EntryCheck(
                national().stream().map(Service::id).collect(Collectors.toSet()),
                lifeEvents.stream()
                        .flatMap(event -> event.covers().stream())
                        .collect(Collectors.toSet()));
    }

    List<LifeEvent> lifeEvents() {
        return lifeEvents;
    }
}
