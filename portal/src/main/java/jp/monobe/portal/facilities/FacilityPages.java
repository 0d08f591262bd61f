package jp.monobe.portal.facilities;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.facility.FacilityFilter;
import jp.monobe.facility.FacilityFilter.Hours;
import jp.monobe.facility.model.AgeClass;
import jp.monobe.facility.model.Facility;
import jp.monobe.facility.model.FacilityKind;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.find.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A city's facilities as a list with filters, and each of them. */
@Controller
class FacilityPages {

    /** A way to filter: its word in the address, whether it is chosen. */
    record Choice(String word, boolean chosen) {}

    private final PublicCities cities;
    private final FacilityList list;
    private final FacilityViews views;
    private final FacilityData data;
    private final Wording wording;

    FacilityPages(
            PublicCities cities,
            FacilityList list,
            FacilityViews views,
            FacilityData data,
            Wording wording) {
        this.cities = cities;
        this.list = list;
        this.views = views;
        this.data = data;
        this.wording = wording;
    }

    @GetMapping("/{slug}/facilities")
    String facilities(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable List<String> kind,
            @RequestParam(required = false) @Nullable String age,
            @RequestParam(required = false) @Nullable String hours,
            @RequestParam(required = false) @Nullable String temporary,
            @RequestParam(required = false) @Nullable String sick,
            Model model) {
        var city = cities.at(slug);
        var filter = FacilityQuery.lenient(kind, age, hours, temporary, sick);
        var all = list.of(city.tenant().code());
        var found = list.found(city.tenant().code(), filter);
        model.addAttribute("city", city);
        model.addAttribute("filter", filter);
        model.addAttribute("all", all.size());
        model.addAttribute("kinds", kinds(all, filter));
        model.addAttribute("ages", ages(filter));
        model.addAttribute("hours", hours(filter));
        model.addAttribute("matching", found.matching().stream().map(views::row).toList());
        model.addAttribute("unclear", found.unclear().stream().map(views::row).toList());
        model.addAttribute("description", wording.of("facility.list.description", city.name()));
        return "facilities/list";
    }

    @GetMapping("/{slug}/facilities/{id}")
    String facility(@PathVariable String slug, @PathVariable String id, Model model) {
        var city = cities.at(slug);
        var facility = find(city, id);
        model.addAttribute("city", city);
        model.addAttribute("view", views.of(facility, city));
        model.addAttribute("description", description(facility));
        model.addAttribute("structured", data.of(facility, city));
        return "facilities/facility";
    }

    private Facility find(PublicCity city, String id) {
        return list.of(city.tenant().code()).stream()
                .filter(facility -> facility.id().equals(id))
                .findFirst()
                .orElseThrow(PublicCities::missing);
    }

    private String description(Facility facility) {
        var kind = wording.of("facility.kind." + FacilityQuery.word(facility.kind()));
        return Stream.of(facility.name(), kind, facility.address())
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + " " + next)
                .orElse("");
    }

    /** Those the city has any of. */
    private static List<Choice> kinds(List<Facility> all, FacilityFilter filter) {
        return Arrays.stream(FacilityKind.values())
                .filter(kind ->
                        filter.kinds().contains(kind)
                                || all.stream().anyMatch(one -> one.kind() == kind))
                .map(kind -> new Choice(FacilityQuery.word(kind), filter.kinds().contains(kind)))
                .toList();
    }

    private static List<Choice> ages(FacilityFilter filter) {
        return Arrays.stream(AgeClass.values())
                .map(age -> new Choice(FacilityQuery.word(age), age == filter.age()))
                .toList();
    }

    private static List<Choice> hours(FacilityFilter filter) {
        return Arrays.stream(Hours.values())
                .map(hours -> new Choice(FacilityQuery.word(hours), hours == filter.hours()))
                .toList();
    }
}
