package jp.monobe.backoffice.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import jp.monobe.frontend.web.CityClients;
import jp.monobe.frontend.web.ScopeFilter;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page before sign-in: a clerk picks her city; it also says why a sign-in failed. */
@Controller
class SignInPages {

    private static final Set<String> PROBLEMS =
            Set.of("unknown", "factor", "declined", "failed", "away", "expired");
    private static final String CITY = "monobe.city-asked";

    private final Tenants tenants;
    private final CityClients clients;
    private final LeaveProvider leave;

    SignInPages(Tenants tenants, CityClients clients, LeaveProvider leave) {
        this.tenants = tenants;
        this.clients = clients;
        this.leave = leave;
    }

    @GetMapping("/")
    String root() {
        return "redirect:/app/";
    }

    @GetMapping("/login")
    String choose(@RequestParam(defaultValue = "") String problem, Model model) {
        if (problem.isEmpty() && ScopeFilter.signedIn().isPresent()) {
            return root();
        }
        model.addAttribute("problem", PROBLEMS.contains(problem) ? problem : "");
        model.addAttribute("cities", tenants.all());
        return "signin/choose";
    }

    /** Begins the sign-in, unless the provider is away: then this page says so. */
    @GetMapping("/login/{slug}")
    String begin(@PathVariable String slug, HttpServletRequest request) {
        var city = city(slug);
        if (!clients.isThere(city.code())) {
            return "redirect:/login?problem=away";
        }
        request.getSession().setAttribute(CITY, slug);
        return "redirect:/oauth2/authorization/" + city.code();
    }

    /** Lets a colleague sign in after somebody was refused. */
    @GetMapping("/login/other")
    String other(HttpServletRequest request) {
        var start = ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
        var session = request.getSession();
        return Optional.ofNullable((String) session.getAttribute(CITY))
                .flatMap(tenants::withSlug)
                .map(city -> "redirect:" + leave.address(session, city, start))
                .orElse("redirect:/login");
    }

    private Tenant city(String slug) {
        return tenants.withSlug(slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
