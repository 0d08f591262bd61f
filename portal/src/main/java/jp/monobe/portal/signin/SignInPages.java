package jp.monobe.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.monobe.frontend.web.CityClients;
import jp.monobe.frontend.web.ScopeFilter;
import jp.monobe.municipality.Tenant;
import jp.monobe.municipality.Tenants;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The pages round sign-in: {@code /login/{slug}} begins it for a city, {@code /login} says why it
 * did not work. One HTTP session serves one city: who is signed in elsewhere is asked first.
 */
@Controller
class SignInPages {

    private static final Logger LOG = LoggerFactory.getLogger(SignInPages.class);
    private static final Pattern PROCEDURE = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern PROBLEM = Pattern.compile("declined|failed|away|expired");

    private final Tenants tenants;
    private final SignInStart start;
    private final CityClients clients;
    private final CityFrame frame;

    SignInPages(Tenants tenants, SignInStart start, CityClients clients, CityFrame frame) {
        this.tenants = tenants;
        this.start = start;
        this.clients = clients;
        this.frame = frame;
    }

    @GetMapping("/login/{slug}")
    String begin(
            @PathVariable String slug,
            @RequestParam Optional<String> procedure,
            HttpServletRequest request,
            Model model) {
        var tenant =
                tenants.withSlug(slug)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!tenant.isServed()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        var wanted = procedure.filter(id -> PROCEDURE.matcher(id).matches()).orElse("");
        var signedIn = ScopeFilter.signedIn();
        if (signedIn.isPresent() && !signedIn.get().city().equals(tenant.code())) {
            var current = tenants.withCode(signedIn.get().city()).orElseThrow();
            frame.put(model, current);
            model.addAttribute("wanted", tenant);
            model.addAttribute("current", current);
            return "signin/other-city";
        }
        start.remember(request.getSession(), slug, wanted);
        if (signedIn.isPresent()) {
            return "redirect:/app/welcome" + (wanted.isEmpty() ? "" : "/" + wanted);
        }
        return isThere(tenant)
                ? "redirect:/oauth2/authorization/" + tenant.code()
                : "redirect:/login?problem=away";
    }

    @GetMapping("/login")
    String problem(
            @RequestParam(defaultValue = "needed") String problem,
            HttpServletRequest request,
            Model model) {
        var tenant = tenants.withSlug(start.city(request));
        tenant.ifPresentOrElse(
                city -> frame.put(model, city), () -> frame.put(model, tenants.all()));
        model.addAttribute("problem", PROBLEM.matcher(problem).matches() ? problem : "needed");
        model.addAttribute("tenants", tenants.all());
        return "signin/problem";
    }

    /** The provider's discovery document is asked for until it was had once. */
    private boolean isThere(Tenant tenant) {
        try {
            return clients.findByRegistrationId(tenant.code().value()) != null;
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.warn("The identity service is away: {}", e.getMessage());
            return false;
        }
    }
}
