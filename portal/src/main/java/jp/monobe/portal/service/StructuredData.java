package jp.monobe.portal.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.monobe.municipality.OpeningHours;
import jp.monobe.portal.find.Place;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.procedure.catalogue.Contact;
import jp.monobe.procedure.catalogue.Guidance.Faq;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A service for machines that read pages (JSON-LD): schema.org's GovernmentService. */
@Component
class StructuredData {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String site;

    StructuredData(@Value("${monobe.public-url:http://localhost:8080}") String site) {
        this.site = site;
    }

    /** Text that cannot end the element it stands in. */
    String of(ServiceView view, Place place) {
        var graph = new ArrayList<Object>();
        graph.add(service(view, place));
        if (!view.faq().isEmpty()) {
            graph.add(
                    Map.of(
                            "@type",
                            "FAQPage",
                            "mainEntity",
                            view.faq().stream().map(StructuredData::question).toList()));
        }
        var all = thing("@context", "https://schema.org", "@graph", graph);
        return JSON.writeValueAsString(all).replace("<", "\\u003c");
    }

    private Map<String, Object> service(ServiceView view, Place place) {
        var service = view.service();
        var address = site + place.pageOf(service);
        var data = thing("@type", "GovernmentService", "@id", address, "url", address);
        data.put("name", service.name());
        if (!service.title().equals(service.name())) {
            data.put("alternateName", service.title());
        }
        if (!service.guidance().summary().isEmpty()) {
            data.put("description", service.guidance().summary());
        }
        data.put("serviceType", service.group());
        if (!service.guidance().eligibility().isEmpty()) {
            data.put(
                    "audience",
                    service.guidance().eligibility().stream()
                            .map(who -> thing("@type", "Audience", "audienceType", who))
                            .toList());
        }
        if (place instanceof PublicCity city) {
            data.put("provider", provider(city));
            data.put("areaServed", thing("@type", "AdministrativeArea", "name", city.name()));
            data.put("availableChannel", channels(view, city));
        }
        return data;
    }

    private static Map<String, Object> provider(PublicCity city) {
        var office = city.office();
        var address =
                thing(
                        "@type",
                        "PostalAddress",
                        "addressCountry",
                        "JP",
                        "postalCode",
                        office.postalCode(),
                        "streetAddress",
                        office.address());
        var provider = thing("@type", "GovernmentOrganization", "name", city.name());
        provider.put("telephone", international(office.phone()));
        provider.put("address", address);
        return provider;
    }

    private List<Object> channels(ServiceView view, PublicCity city) {
        var channels = new ArrayList<Object>();
        if (view.signature() != null) {
            channels.add(
                    thing(
                            "@type",
                            "ServiceChannel",
                            "serviceUrl",
                            site + city.applyTo(view.service())));
        }
        var phone = phone(view.contact(), city);
        if (city.counter() != null) {
            phone.put(
                    "hoursAvailable",
                    city.counter().hours().spans().stream().map(StructuredData::hours).toList());
        }
        channels.add(thing("@type", "ServiceChannel", "servicePhone", phone));
        return channels;
    }

    /** The service's own office by telephone, else the city's. */
    private static Map<String, Object> phone(@Nullable Contact own, PublicCity city) {
        return own == null || own.phone() == null
                ? contactPoint(city.office().division(), city.office().phone())
                : contactPoint(own.name(), own.phone());
    }

    private static Map<String, Object> contactPoint(String name, String phone) {
        return thing("@type", "ContactPoint", "name", name, "telephone", international(phone));
    }

    private static Map<String, Object> hours(OpeningHours.Span span) {
        var days =
                span.days().stream()
                        .map(day ->
                                "https://schema.org/"
                                        + day.name().charAt(0)
                                        + day.name()
                                                .substring(1)
                                                .toLowerCase(java.util.Locale.ROOT))
                        .toList();
        return thing(
                "@type",
                "OpeningHoursSpecification",
                "dayOfWeek",
                days,
                "opens",
                span.from().toString(),
                "closes",
                span.until().toString());
    }

    private static Map<String, Object> question(Faq faq) {
        return thing(
                "@type", "Question",
                "name", faq.question(),
                "acceptedAnswer", thing("@type", "Answer", "text", faq.answer()));
    }

    /** 088-863-2111 → +81-88-863-2111. */
    private static String international(String phone) {
        return phone.startsWith("0") ? "+81-" + phone.substring(1) : phone;
    }

    private static Map<String, Object> thing(Object... pairs) {
        var thing = new LinkedHashMap<String, Object>();
        for (int at = 0; at < pairs.length; at += 2) {
            thing.put((String) pairs[at], pairs[at + 1]);
        }
        return thing;
    }
}
