package jp.monobe.audit;

import java.util.List;
import java.util.UUID;
import jp.monobe.municipality.spi.Refusals;

/** Refusals stand on the trail of the city that was asked. */
public final class AuditedRefusals implements Refusals {

    private static final int LONGEST = 200;

    private final AuditTrail trail;

    public AuditedRefusals(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void keep(String door, List<UUID> about, String why) {
        var reason = door + ": " + why;
        trail.record(
                "refused", "id", about, reason.substring(0, Math.min(reason.length(), LONGEST)));
    }
}
