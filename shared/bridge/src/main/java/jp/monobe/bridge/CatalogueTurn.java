package jp.monobe.bridge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.publishing.PublicCatalogue;

/**
 * A turn for the catalogue: what came into force or ended with the day is announced first, then
 * what is announced is carried out. Comes again when the next day begins.
 */
final class CatalogueTurn implements Loop.Turn {

    private final PublicCatalogue catalogue;
    private final OutboxTurn outbox;
    private final Actor actor;
    private final Clock clock;
    private final SystemTime time;

    CatalogueTurn(
            PublicCatalogue catalogue,
            OutboxTurn outbox,
            Actor actor,
            Clock clock,
            SystemTime time) {
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
        this.time = time;
    }

    @Override
    public Loop.Worked take(Scope scope) {
        Acting.as(actor, scope).run(catalogue::turnDay);
        var worked = outbox.take(scope);
        var midnight = nextDay();
        return new Loop.Worked(
                worked.more(),
                worked.again().filter(midnight::isAfter).or(() -> Optional.of(midnight)));
    }

    /** The business clock may be set off; loops wait by the system's time. */
    private Instant nextDay() {
        var now = clock.instant();
        var zone = clock.getZone();
        var next = LocalDate.ofInstant(now, zone).plusDays(1).atStartOfDay(zone).toInstant();
        return time.instant().plus(Duration.between(now, next));
    }
}
