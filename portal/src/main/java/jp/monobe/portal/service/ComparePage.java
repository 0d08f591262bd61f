package jp.monobe.portal.service;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import jp.monobe.municipality.Tenant;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.portal.find.Wording;
import jp.monobe.procedure.catalogue.CityCatalogue;
import jp.monobe.procedure.catalogue.Service;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A service in several cities side by side (市をくらべる), for a family that moves. */
@Controller
class ComparePage {

    /** More columns than this nobody can read. */
    private static final int MOST = 4;

    /** Up to this many cities are offered as boxes to tick, more as a list to choose from. */
    private static final int FEW = 12;

    private final PublicCities cities;
    private final Wording wording;

    ComparePage(PublicCities cities, Wording wording) {
        this.cities = cities;
        this.wording = wording;
    }

    @GetMapping("/compare")
    String begin(Model model) {
        var nation = cities.nation();
        model.addAttribute("nation", nation);
        model.addAttribute("demo", nation.demo());
        model.addAttribute("groups", CityCatalogue.byGroup(nation.catalogue().services()));
        return "service/compare-list";
    }

    /** Without {@code cities}, all of them while they are few. */
    @GetMapping("/compare/{id}")
    String compare(
            @PathVariable String id,
            @RequestParam(name = "cities", defaultValue = "") List<String> asked,
            Model model) {
        var nation = cities.nation();
        var national =
                nation.catalogue()
                        .find(id)
                        .filter(Service::isNational)
                        .orElseThrow(PublicCities::missing);
        var all = cities.all();
        var known = known(asked, all);
        var chosen = known.isEmpty() && all.size() <= MOST ? all : known;
        model.addAttribute("nation", nation);
        model.addAttribute("demo", nation.demo());
        model.addAttribute("service", national);
        model.addAttribute("heading", wording.heading(national));
        model.addAttribute("all", all);
        model.addAttribute("few", all.size() <= FEW);
        model.addAttribute("most", MOST);
        model.addAttribute("left", asked.stream().anyMatch(slug -> !isAmong(slug, known)));
        model.addAttribute("chosen", chosen.stream().map(Tenant::slug).toList());
        model.addAttribute("names", chosen.stream().map(wording::name).toList());
        model.addAttribute("comparison", Comparison.of(national, shown(chosen)));
        return "service/compare";
    }

    private static List<Tenant> known(List<String> asked, List<Tenant> all) {
        return new LinkedHashSet<>(asked)
                .stream()
                        .flatMap(slug -> all.stream().filter(city -> city.slug().equals(slug)))
                        .limit(MOST)
                        .toList();
    }

    private static boolean isAmong(String slug, List<Tenant> known) {
        return slug.isBlank() || known.stream().anyMatch(city -> city.slug().equals(slug));
    }

    private List<PublicCity> shown(List<Tenant> chosen) {
        return chosen.stream()
                .map(Tenant::slug)
                .map(cities::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
