package jp.monobe.bridge;

import java.util.List;
import jp.monobe.facility.PublishedFacilities;
import jp.monobe.facilityregister.PublicFacilities;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.publishing.PublicCatalogue;

/** What the inner zone lets the public know, each kind by the room that keeps it. */
record PublicLists(PublicCatalogue catalogue, PublicFacilities facilities) {

    List<CarryPublic.Whole> ofCatalogue() {
        var body = catalogue.body();
        return List.of(new CarryPublic.Whole(PublishedCatalogue.KIND, body.code(), body.json()));
    }

    List<CarryPublic.Whole> ofFacilities() {
        return facilities.body().stream()
                .map(json ->
                        new CarryPublic.Whole(
                                PublishedFacilities.KIND, Acting.city().value(), json))
                .toList();
    }
}
