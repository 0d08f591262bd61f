package jp.monobe.portal.facilities;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityColumn;
import jp.monobe.portal.find.PublicCity;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A facility for machines that read pages (JSON-LD): schema.org's ChildCare, School or place. */
@Component
class FacilityData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String site;

    FacilityData(@Value("${monobe.public-url:http://localhost:8080}") String site) {
        this.site = site;
    }

    /** Text that cannot end the element it stands in. Only what is known is said. */
    String of(Facility facility, PublicCity city) {
        var address = site + city.page("facilities/" + facility.id());
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", type(facility));
        data.put("@id", address);
        data.put("url", address);
        data.put("name", facility.name());
        data.put("address", postalAddress(facility, city));
        put(data, "telephone", international(facility.get(FacilityColumn.PHONE)));
        put(data, "faxNumber", international(facility.get(FacilityColumn.FAX)));
        put(data, "image", facility.get(FacilityColumn.IMAGE));
        put(data, "sameAs", facility.get(FacilityColumn.URL));
        facility.position()
                .ifPresent(position ->
                        data.put(
                                "geo",
                                Map.of(
                                        "@type", "GeoCoordinates",
                                        "latitude", position.latitude(),
                                        "longitude", position.longitude())));
        openingHours(facility, data);
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static String type(Facility facility) {
        return switch (facility.kind()) {
            case NURSERY, KODOMOEN, COMMUNITY_CARE, UNLICENSED, SICK_CHILD, AFTER_SCHOOL ->
                    "ChildCare";
            case KINDERGARTEN -> "Preschool";
            case SUPPORT_CENTRE, OTHER -> "LocalBusiness";
        };
    }

    private static Map<String, Object> postalAddress(Facility facility, PublicCity city) {
        var address = new LinkedHashMap<String, Object>();
        address.put("@type", "PostalAddress");
        address.put("addressCountry", "JP");
        put(address, "postalCode", facility.get(FacilityColumn.POSTAL_CODE));
        put(address, "addressRegion", facility.get(FacilityColumn.PREFECTURE));
        address.put("addressLocality", city.name());
        put(address, "streetAddress", facility.address());
        return address;
    }

    /** Days and both times, or nothing: half of it would be read as all day. */
    private static void openingHours(Facility facility, Map<String, Object> data) {
        var hours = facility.hours();
        if (hours.days().isEmpty() || hours.opens() == null || hours.closes() == null) {
            return;
        }
        data.put(
                "openingHoursSpecification",
                List.of(
                        Map.of(
                                "@type", "OpeningHoursSpecification",
                                "dayOfWeek",
                                        hours.days().stream().map(FacilityData::dayOfWeek).toList(),
                                "opens", hours.opens().toString(),
                                "closes", hours.closes().toString())));
    }

    private static String dayOfWeek(DayOfWeek day) {
        var name = day.name();
        return "https://schema.org/" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String international(String phone) {
        return phone.startsWith("0") ? "+81-" + phone.substring(1) : phone;
    }

    private static void put(Map<String, Object> data, String name, String text) {
        if (!text.isEmpty()) {
            data.put(name, text);
        }
    }
}
