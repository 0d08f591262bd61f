package jp.monobe.bridge;

import java.util.List;
import java.util.function.Supplier;
import jp.monobe.exchange.Outbox;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Publication;
import jp.monobe.municipality.Scope;

/**
 * Carries what the public may know of a city, or of all, into the open zone: whole, as it is in
 * force now. Carried twice it is one revision, since the newest says the same.
 */
final class CarryPublic implements OutboxTurn.Carrier {

    /**
     * A list for all to read.
     *
     * @param code the city's; empty for what is national
     */
    record Whole(String kind, String code, String json) {}

    private final Supplier<List<Whole>> now;
    private final OpenZone zone;

    /**
     * @param now asked in the scope of the city, or the platform, whose row is carried
     */
    CarryPublic(Supplier<List<Whole>> now, OpenZone zone) {
        this.now = now;
        this.zone = zone;
    }

    @Override
    public void carry(Outbox.Message message) {
        var all = now.get();
        Acting.as(Acting.current().actor(), new Scope.Open())
                .run(() -> zone.work().executeWithoutResult(_ -> all.forEach(this::publish)));
    }

    private void publish(Whole whole) {
        Publication.publish(zone.jdbc(), whole.kind(), whole.code(), whole.json());
    }
}
