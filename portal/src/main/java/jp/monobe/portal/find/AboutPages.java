package jp.monobe.portal.find;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a city says of these pages: accessibility (アクセシビリティ方針), personal data. */
@Controller
class AboutPages {

    private final PublicCities cities;

    AboutPages(PublicCities cities) {
        this.cities = cities;
    }

    @GetMapping("/{slug}/accessibility")
    String accessibility(@PathVariable String slug, Model model) {
        model.addAttribute("city", cities.place(slug));
        return "find/accessibility";
    }

    @GetMapping("/{slug}/privacy")
    String privacy(@PathVariable String slug, Model model) {
        model.addAttribute("city", cities.place(slug));
        return "find/privacy";
    }
}
