package jp.monobe.portal.facilities;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.monobe.facility.ServiceFacilities;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.facility.model.FacilityHours;
import jp.monobe.portal.facilities.FacilityView.Fact;
import jp.monobe.portal.facilities.FacilityView.Row;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.find.Wording;
import jp.monobe.procedure.catalogue.Service;
import org.springframework.stereotype.Component;

/** Gathers what pages show of facilities. */
@Component
class FacilityViews {

    /** 国土地理院's map, which needs no key and keeps no count of who looks. */
    private static final String MAP = "https://maps.gsi.go.jp/#17/%s/%s/";

    private static final String ADDRESS_SEARCH = "https://maps.gsi.go.jp/?q=";

    private static final int MOST_SERVICES = 3;

    private final FacilityList list;
    private final Wording wording;

    FacilityViews(FacilityList list, Wording wording) {
        this.list = list;
        this.wording = wording;
    }

    Row row(Facility facility) {
        return new Row(
                facility,
                FacilityQuery.word(facility.kind()),
                hours(facility.hours()),
                list.openNow(facility));
    }

    FacilityView of(Facility facility, PublicCity city) {
        var position = facility.position();
        return new FacilityView(
                facility,
                row(facility),
                care(facility),
                comforts(facility),
                position.map(at -> MAP.formatted(at.latitude(), at.longitude())).orElse(null),
                position.isPresent() || facility.address().isEmpty()
                        ? null
                        : ADDRESS_SEARCH
                                + URLEncoder.encode(facility.address(), StandardCharsets.UTF_8),
                host(facility.get(FacilityColumn.SOURCE)).orElse(null),
                services(facility, city));
    }

    private static Optional<String> host(String address) {
        return address.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(URI.create(address).getHost());
    }

    /** 月火水木金 9時から14時まで. */
    private String hours(FacilityHours hours) {
        var opens = hours.opens();
        var closes = hours.closes();
        var time =
                opens != null && closes != null
                        ? wording.of(
                                "facility.hours.span", wording.time(opens), wording.time(closes))
                        : opens != null
                                ? wording.of("facility.hours.from", wording.time(opens))
                                : closes != null
                                        ? wording.of("facility.hours.until", wording.time(closes))
                                        : "";
        return (hours.daysText() + " " + time).strip();
    }

    private static List<Fact> care(Facility facility) {
        return facts(
                facility,
                FacilityColumn.TEMPORARY_CARE,
                FacilityColumn.CARE_FEE_KIND,
                FacilityColumn.CARE_FEE,
                FacilityColumn.CARE_FEE_NOTE,
                FacilityColumn.CARE_OPENS,
                FacilityColumn.CARE_CLOSES,
                FacilityColumn.SICK_CHILD_CARE);
    }

    private static List<Fact> comforts(Facility facility) {
        return facts(
                facility,
                FacilityColumn.NURSING_ROOM,
                FacilityColumn.DIAPER_CORNER,
                FacilityColumn.EATING,
                FacilityColumn.STROLLER_HIRE,
                FacilityColumn.STROLLER_USE);
    }

    private static List<Fact> facts(Facility facility, FacilityColumn... columns) {
        return Stream.of(columns)
                .filter(column -> !facility.get(column).isEmpty())
                .map(column ->
                        new Fact(
                                "facility.fact." + FacilityQuery.word(column),
                                facility.get(column)))
                .toList();
    }

    /** The city's version before the national one, unless it is there that one applies. */
    private static List<Service> services(Facility facility, PublicCity city) {
        var kind = "kind=" + FacilityQuery.word(facility.kind());
        var catalogue = city.catalogue();
        return catalogue.services().stream()
                .filter(Service::isNational)
                .filter(service ->
                        ServiceFacilities.queryOf(service.id(), List.of())
                                .filter(query -> List.of(query.split("&")).contains(kind))
                                .isPresent())
                .map(service ->
                        city.isOnline(service)
                                ? service
                                : catalogue.cityVersions(service).stream()
                                        .findFirst()
                                        .orElse(service))
                .distinct()
                .limit(MOST_SERVICES)
                .toList();
    }
}
