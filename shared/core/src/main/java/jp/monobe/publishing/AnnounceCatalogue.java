package jp.monobe.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.UtcTime;
import jp.monobe.publishing.internal.InForceRows;
import org.springframework.stereotype.Component;

/**
 * Tells the bridge that what is in force has changed. One chain a database: what is carried is the
 * whole, as it is when it is carried.
 */
@Component
public class AnnounceCatalogue {

    private static final UUID CHAIN =
            UUID.nameUUIDFromBytes("catalogue".getBytes(StandardCharsets.UTF_8));

    private final InForceRows inForce;
    private final Outbox outbox;
    private final Clock clock;

    AnnounceCatalogue(InForceRows inForce, Outbox outbox, Clock clock) {
        this.inForce = inForce;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction that published or called off, or that a new day began with. */
    public void changed(String why) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        inForce.supersede(today, UtcTime.column(clock.instant()));
        outbox.write(BellKind.CATALOGUE, CHAIN, why);
    }
}
