package jp.monobe.portal.service;

import java.util.List;
import java.util.Optional;
import jp.monobe.portal.find.Deadlines;
import jp.monobe.portal.find.Place;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.catalogue.Contact;
import jp.monobe.procedure.catalogue.Guidance.Faq;
import jp.monobe.procedure.catalogue.Service;
import jp.monobe.procedure.catalogue.Status;
import jp.monobe.procedure.model.FormRevision;
import org.springframework.stereotype.Component;

/** Gathers what a service's page shows. */
@Component
class ServiceViews {

    private static final int ENOUGH_RELATED = 3;

    private final Deadlines deadlines;
    private final FormDefinitions forms;

    ServiceViews(Deadlines deadlines, FormDefinitions forms) {
        this.deadlines = deadlines;
        this.forms = forms;
    }

    ServiceView of(Service service, Place place) {
        var catalogue = place.catalogue();
        var own = catalogue.cityVersions(service);
        var faq = faq(service, place);
        return new ServiceView(
                service,
                place.onlineForm(service).map(form -> form.signature()).orElse(null),
                place.onlineForm(service)
                        .flatMap(form -> forms.current(form.procedure()))
                        .filter(FormRevision::isForRepresentatives)
                        .isPresent(),
                contact(service, place).orElse(null),
                own,
                catalogue.related(service, ENOUGH_RELATED).stream()
                        .filter(related -> !own.contains(related))
                        .toList(),
                service.provenance().sources().stream().map(SourceLink::of).toList(),
                deadlines.of(service, place).orElse(null),
                faq,
                !faq.isEmpty() && !faq.equals(service.guidance().faq()),
                comparable(service).orElse(null));
    }

    /** Its own office, unless that is the city's for all of this anyway. */
    static Optional<Contact> contact(Service service, Place place) {
        return place.catalogue()
                .contact(service)
                .filter(contact ->
                        !(place instanceof PublicCity city
                                && contact.name().equals(city.office().division())));
    }

    /** An entry of which only the name is known, or that may be old, says nothing for sure. */
    private static List<Faq> faq(Service service, Place place) {
        if (service.status() != Status.CURRENT || !service.guidance().faq().isEmpty()) {
            return service.guidance().faq();
        }
        return comparable(service)
                .flatMap(place.catalogue()::find)
                .map(national -> national.guidance().faq())
                .orElse(List.of());
    }

    private static Optional<String> comparable(Service service) {
        if (service.isNational()) {
            return Optional.of(service.id());
        }
        return service.national().size() == 1
                ? Optional.of(service.national().getFirst())
                : Optional.empty();
    }
}
