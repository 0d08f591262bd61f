package jp.monobe.bridge;

import jp.monobe.exchange.Outbox;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Publication;
import jp.monobe.municipality.Scope;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.publishing.PublicCatalogue;

/**
 * Carries the catalogue of a city, or the national one, into the open zone: whole, as it is in force
 * now. Carried twice it is one revision, since the newest says the same.
 */
final class CarryCatalogue implements OutboxTurn.Carrier {

    private final PublicCatalogue catalogue;
    private final OpenZone zone;

    CarryCatalogue(PublicCatalogue catalogue, OpenZone zone) {
        this.catalogue = catalogue;
        this.zone = zone;
    }

    @Override
    public void carry(Outbox.Message message) {
        var body = catalogue.body();
        Acting.as(Acting.current().actor(), new Scope.Open())
                .run(() ->
                        zone.work()
                                .execute(_ ->
                                        Publication.publish(
                                                zone.jdbc(),
                                                PublishedCatalogue.KIND,
                                                body.code(),
                                                body.json())));
    }
}
