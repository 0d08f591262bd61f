package jp.monobe.portal.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.monobe.municipality.Tenant;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.Guidance;
import jp.monobe.procedure.catalogue.Provenance;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Status;
import org.jspecify.annotations.Nullable;

/**
 * A service in full (サービスの詳細), as far as its status lets it be seen. Texts are in Japanese.
 *
 * @param officialTitle the long name where {@code title} is a short one
 * @param group the catalogue's heading
 * @param municipality the city whose own service it is; null for what is the same everywhere
 * @param national ids of the national services of which this is the city's version
 * @param versions ids of the city's versions of this national service
 * @param checked day on which the city's office checked the entry; null while it has not
 */
record ServiceDetail(
        String id,
        String title,
        @Nullable String officialTitle,
        String group,
        @Nullable String municipality,
        String status,
        String summary,
        List<String> lifeEvents,
        List<String> eligibility,
        List<String> applicants,
        List<String> amount,
        @Nullable String fee,
        @Nullable String deadline,
        List<String> documents,
        @Nullable String how,
        @Nullable String note,
        List<String> laws,
        @Nullable ContactPoint contact,
        List<String> national,
        List<String> versions,
        List<String> related,
        @Nullable LocalDate checked,
        List<String> sources,
        String url) {

    private static final int ENOUGH_RELATED = 3;

    /** The office in charge. */
    record ContactPoint(String name, @Nullable String phone) {}

    static ServiceDetail of(
            Service service, CityCatalogue catalogue, @Nullable Tenant city, PublicLinks links) {
        var told = service.guidance();
        return new ServiceDetail(
                service.id(),
                service.name(),
                service.name().equals(service.title()) ? null : service.title(),
                service.group(),
                service.municipality() == null ? null : service.municipality().value(),
                word(service.status()),
                told.summary(),
                service.lifeEvents(),
                told.eligibility(),
                told.applicants(),
                told.amount(),
                told.fee(),
                Optional.ofNullable(told.deadline()).map(Guidance.Deadline::text).orElse(null),
                told.documents(),
                told.how(),
                told.note(),
                told.laws().stream().map(Guidance.Law::text).toList(),
                contact(service, catalogue),
                service.national(),
                ids(catalogue.cityVersions(service)),
                ids(catalogue.related(service, ENOUGH_RELATED)),
                service.provenance().checked(),
                service.provenance().sources().stream().map(Provenance.Source::url).toList(),
                links.service(city, service.id()));
    }

    /** {@code current}, {@code possibly-outdated}, {@code name-only}. */
    static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable ContactPoint contact(Service service, CityCatalogue catalogue) {
        return catalogue
                .contact(service)
                .map(office -> new ContactPoint(office.name(), office.phone()))
                .orElse(null);
    }

    private static List<String> ids(List<Service> services) {
        return services.stream().map(Service::id).toList();
    }
}
