package jp.monobe.portal.find;

import java.util.List;
import jp.monobe.municipality.OnlineProcedures.Signature;
import jp.monobe.procedure.catalogue.Contact;
import jp.monobe.procedure.catalogue.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One service: what it is, for whom, how much, until when, what to bring, how, where. */
@Controller
class ServicePage {

    private static final int ENOUGH_RELATED = 3;

    /**
     * @param signature how the form is signed; null when there is none online
     * @param contact the service's own office; null where it is the city's for all of this
     * @param own the city's versions of a national service
     */
    record View(
            Service service,
            @Nullable Signature signature,
            @Nullable Contact contact,
            List<Service> own,
            List<Service> related,
            List<SourceLink> sources) {}

    private final PublicCities cities;

    ServicePage(PublicCities cities) {
        this.cities = cities;
    }

    @GetMapping("/{slug}/services/{id}")
    String service(@PathVariable String slug, @PathVariable String id, Model model) {
        var city = cities.at(slug);
        var service = city.catalogue().find(id).orElseThrow(PublicCities::missing);
        model.addAttribute("city", city);
        model.addAttribute("service", service);
        model.addAttribute("view", view(city, service));
        return "find/service";
    }

    private static View view(PublicCity city, Service service) {
        var catalogue = city.catalogue();
        var own = catalogue.cityVersions(service);
        return new View(
                service,
                city.onlineForm(service).map(form -> form.signature()).orElse(null),
                catalogue
                        .contact(service)
                        .filter(contact -> !contact.name().equals(city.office().division()))
                        .orElse(null),
                own,
                catalogue.related(service, ENOUGH_RELATED).stream()
                        .filter(related -> !own.contains(related))
                        .toList(),
                service.provenance().sources().stream().map(SourceLink::of).toList());
    }
}
