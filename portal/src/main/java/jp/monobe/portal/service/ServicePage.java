package jp.monobe.portal.service;

import jakarta.servlet.http.HttpServletResponse;
import jp.monobe.facility.ServiceFacilities;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.find.Wording;
import jp.monobe.procedure.catalogue.PublishedCatalogue;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One service: what it is, for whom, how much, until when, what to bring, how, where. */
@Controller
class ServicePage {

    private final PublicCities cities;
    private final PublishedCatalogue published;
    private final ServiceViews views;
    private final StructuredData data;
    private final Wording wording;

    ServicePage(
            PublicCities cities,
            PublishedCatalogue published,
            ServiceViews views,
            StructuredData data,
            Wording wording) {
        this.cities = cities;
        this.published = published;
        this.views = views;
        this.data = data;
        this.wording = wording;
    }

    /** A page on violence leaves nothing behind: it is not kept, and its title says nothing. */
    @GetMapping("/{slug}/services/{id}")
    String service(
            @PathVariable String slug,
            @PathVariable String id,
            HttpServletResponse response,
            Model model) {
        var place = cities.place(slug);
        var service = place.catalogue().find(id).orElseThrow(PublicCities::missing);
        var view = views.of(service, place);
        if (service.sensitive()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        model.addAttribute("city", place);
        model.addAttribute("service", service);
        model.addAttribute("heading", wording.heading(service));
        model.addAttribute("view", view);
        model.addAttribute("description", service.guidance().summary());
        model.addAttribute("structured", data.of(view, place));
        if (!place.isNation()) {
            ServiceFacilities.queryOf(service.id(), service.national())
                    .ifPresent(query ->
                            model.addAttribute("facilities", place.page("facilities?" + query)));
        }
        published.national().lifeEvents().stream()
                .filter(event -> event.covers(service))
                .findFirst()
                .ifPresent(event -> {
                    model.addAttribute("event", event);
                    model.addAttribute("situation", wording.heading(event));
                });
        return "service/service";
    }
}
