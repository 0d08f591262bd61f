package jp.monobe.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jp.monobe.frontend.web.CityClients;
import jp.monobe.frontend.web.CityPrincipal;
import jp.monobe.frontend.web.ScopeFilter;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.find.PublicCity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pages round sign-in: {@code /login/{slug}} begins it for a city, {@code /login} says why it
 * did not work, {@code /login/out/{slug}} that somebody was signed out. One HTTP session serves one
 * city: who is signed in elsewhere is asked first.
 */
@Controller
class SignInPages {

    /** Where a provider leads back to after a sign-out; a city's slug follows. */
    static final String OUT = "/login/out/";

    private static final Pattern PROCEDURE = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Set<String> PROBLEMS = Set.of("declined", "failed", "away", "expired");

    private final PublicCities cities;
    private final SignInStart start;
    private final CityClients clients;

    SignInPages(PublicCities cities, SignInStart start, CityClients clients) {
        this.cities = cities;
        this.start = start;
        this.clients = clients;
    }

    @GetMapping("/login/{slug}")
    String begin(
            @PathVariable String slug,
            @RequestParam Optional<String> procedure,
            HttpServletRequest request,
            Model model) {
        var city = cities.at(slug);
        var wanted = procedure.filter(id -> PROCEDURE.matcher(id).matches()).orElse("");
        var signedIn = ScopeFilter.signedIn();
        if (signedIn.isPresent() && !signedIn.get().city().equals(city.tenant().code())) {
            model.addAttribute("wanted", city);
            model.addAttribute("city", current(signedIn.get()));
            return "signin/other-city";
        }
        start.remember(request.getSession(), slug, wanted);
        if (signedIn.isPresent()) {
            return "redirect:/app/welcome" + (wanted.isEmpty() ? "" : "/" + wanted);
        }
        return clients.isThere(city.tenant().code())
                ? "redirect:/oauth2/authorization/" + city.tenant().code()
                : "redirect:/login?problem=away";
    }

    private PublicCity current(CityPrincipal who) {
        return cities.all().stream()
                .filter(tenant -> tenant.code().equals(who.city()))
                .findFirst()
                .flatMap(tenant -> cities.find(tenant.slug()))
                .orElseThrow();
    }

    @GetMapping(OUT + "{slug}")
    String out(
            @PathVariable String slug,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var city = cities.at(slug);
        var left = AfterSignOut.take(request, response);
        if (ScopeFilter.signedIn().isPresent()) {
            return "redirect:/app/";
        }
        var wanted = left.flatMap(AfterSignOut::slug).flatMap(cities::find);
        if (wanted.isPresent()) {
            return "redirect:/" + wanted.get().slug();
        }
        model.addAttribute("city", city);
        model.addAttribute(
                "problem",
                left.filter(AfterSignOut.IDLE::equals).map(_ -> "expired").orElse("out"));
        return "signin/problem";
    }

    @GetMapping("/login")
    String problem(
            @RequestParam(defaultValue = "needed") String problem,
            HttpServletRequest request,
            Model model) {
        cities.find(start.city(request)).ifPresent(city -> model.addAttribute("city", city));
        model.addAttribute("problem", PROBLEMS.contains(problem) ? problem : "needed");
        model.addAttribute("cities", cities.all());
        return "signin/problem";
    }
}
