package jp.monobe.portal.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.monobe.facility.model.Certainty;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.municipality.Tenant;
import jp.monobe.portal.facilities.FacilityQuery;
import org.jspecify.annotations.Nullable;

/**
 * A facility (施設). What is not known is null, which does not mean that there is none.
 *
 * @param type as the data set has it; {@code kind} is our reading of it
 */
record FacilityItem(
        String id,
        String municipality,
        String title,
        @Nullable String kana,
        String kind,
        @Nullable String type,
        @Nullable String ownership,
        @Nullable String postalCode,
        @Nullable String address,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String phone,
        @Nullable String ages,
        @Nullable Integer capacity,
        @Nullable String days,
        @Nullable String opens,
        @Nullable String closes,
        @Nullable String hoursNote,
        @Nullable Boolean temporaryCare,
        @Nullable Boolean sickChildCare,
        @Nullable String website,
        @Nullable String note,
        @Nullable LocalDate checked,
        @Nullable String source,
        String url) {

    static FacilityItem of(Facility facility, Tenant city, PublicLinks links) {
        var position = facility.position();
        var capacity = facility.capacity();
        return new FacilityItem(
                facility.id(),
                city.code().value(),
                facility.name(),
                cell(facility, FacilityColumn.KANA),
                FacilityQuery.word(facility.kind()),
                cell(facility, FacilityColumn.TYPE),
                facility.ownership() == null ? null : FacilityQuery.word(facility.ownership()),
                cell(facility, FacilityColumn.POSTAL_CODE),
                facility.address().isEmpty() ? null : facility.address(),
                position.map(Facility.Position::latitude).orElse(null),
                position.map(Facility.Position::longitude).orElse(null),
                cell(facility, FacilityColumn.PHONE),
                cell(facility, FacilityColumn.AGES),
                capacity.isPresent() ? capacity.getAsInt() : null,
                cell(facility, FacilityColumn.DAYS),
                cell(facility, FacilityColumn.OPENS),
                cell(facility, FacilityColumn.CLOSES),
                cell(facility, FacilityColumn.HOURS_NOTE),
                known(facility.temporaryCare()),
                known(facility.sickChildCare()),
                cell(facility, FacilityColumn.URL),
                cell(facility, FacilityColumn.NOTE),
                facility.checkedOn(),
                cell(facility, FacilityColumn.SOURCE),
                links.home(city) + "/facilities/" + facility.id());
    }

    private static @Nullable String cell(Facility facility, FacilityColumn column) {
        var cell = facility.get(column);
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable Boolean known(Certainty certainty) {
        return switch (certainty) {
            case YES -> true;
            case NO -> false;
            case UNKNOWN -> null;
        };
    }
}
