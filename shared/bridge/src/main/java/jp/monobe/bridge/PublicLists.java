package jp.monobe.bridge;

import java.util.List;
import jp.monobe.agreement.PublicSettings;
import jp.monobe.facility.PublishedFacilities;
import jp.monobe.facilityregister.PublicFacilities;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import jp.monobe.publishing.PublicCatalogue;
import jp.monobe.wording.CityWords;

/** What the inner zone lets the public know, each kind by the room that keeps it. */
record PublicLists(
        PublicCatalogue catalogue,
        CityWords words,
        PublicFacilities facilities,
        PublicSettings settings) {

    /** As {@code CityAccess} reads it. */
    private static final String SETTINGS = "settings";

    /** With the city's own words for the search. */
    List<CarryPublic.Whole> ofCatalogue() {
        var body = catalogue.body();
        var whole = new CarryPublic.Whole(PublishedCatalogue.KIND, body.code(), body.json());
        return body.code().isEmpty()
                ? List.of(whole)
                : List.of(
                        whole,
                        new CarryPublic.Whole(PublishedCatalogue.WORDS, body.code(), words.body()));
    }

    List<CarryPublic.Whole> ofSettings() {
        return List.of(new CarryPublic.Whole(SETTINGS, Acting.city().value(), settings.body()));
    }

    List<CarryPublic.Whole> ofFacilities() {
        return facilities.body().stream()
                .map(json ->
                        new CarryPublic.Whole(
                                PublishedFacilities.KIND, Acting.city().value(), json))
                .toList();
    }
}
