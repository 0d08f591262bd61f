package jp.monobe.portal.certificate;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import jp.monobe.filing.CertificateResult;
import jp.monobe.filing.EmployerCertificates;
import jp.monobe.frontend.ui.Texts;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.portal.api.ClientLimits;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.find.PublicCity;
import jp.monobe.procedure.form.ProblemText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * An employer's page (就労証明書): usable without script and without an account, kept by no browser.
 * Every link that may not be used gives one and the same page.
 */
@Controller
class CertificatePages {

    private static final String ADDRESS = "/{slug}/work-certificate/{token}";

    private final PublicCities cities;
    private final EmployerCertificates certificates;
    private final Texts texts;
    private final ClientLimits limits;

    /**
     * @param perMinute a person sends a form a few times a minute at most; who guesses links is
     *     slowed down
     */
    CertificatePages(
            PublicCities cities,
            EmployerCertificates certificates,
            Texts texts,
            @Value("${monobe.certificate.requests-per-minute:20}") int perMinute) {
        this.cities = cities;
        this.certificates = certificates;
        this.texts = texts;
        this.limits =
                new ClientLimits(perMinute, TimeMeter.SYSTEM_MILLISECONDS, new SecureRandom());
    }

    @GetMapping(ADDRESS)
    String open(
            @PathVariable String slug,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var city = begin(slug, response, model);
        if (isTooOften(request)) {
            return busy(response);
        }
        var page = in(city, () -> certificates.open(token));
        if (page.isEmpty()) {
            return gone(response);
        }
        return form(model, page.get(), Map.of(), Map.of());
    }

    @PostMapping(ADDRESS)
    String send(
            @PathVariable String slug,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var city = begin(slug, response, model);
        if (isTooOften(request)) {
            return busy(response);
        }
        var page = in(city, () -> certificates.open(token));
        if (page.isEmpty()) {
            return gone(response);
        }
        var parameters = request.getParameterMap();
        var sent = Sent.of(page.get().form(), parameters);
        if (!sent.unreadable().isEmpty()) {
            return wrong(response, model, page.get(), parameters, unreadable(sent, page.get()));
        }
        return switch (in(city, () -> certificates.handIn(token, sent.answers()))) {
            case CertificateResult.Received() -> "redirect:/" + slug + "/work-certificate/sent";
            case CertificateResult.Wrong wrong ->
                    wrong(response, model, page.get(), parameters, errors(wrong));
            case CertificateResult.Gone() -> gone(response);
        };
    }

    /** Says that it came, and nothing of what. */
    @GetMapping("/{slug}/work-certificate/sent")
    String sent(@PathVariable String slug, HttpServletResponse response, Model model) {
        begin(slug, response, model);
        return "certificate/sent";
    }

    private PublicCity begin(String slug, HttpServletResponse response, Model model) {
        var city = cities.at(slug);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("city", city);
        return city;
    }

    private static <T> T in(PublicCity city, Supplier<T> work) {
        return Acting.as(new Actor.Visitor(), new Scope.City(city.tenant().code())).call(work::get);
    }

    private boolean isTooOften(HttpServletRequest request) {
        return !limits.take(request.getRemoteAddr()).isConsumed();
    }

    private static String busy(HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        return "certificate/busy";
    }

    private static String gone(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "certificate/gone";
    }

    private static String form(
            Model model,
            EmployerCertificates.Page page,
            Map<String, String[]> sent,
            Map<String, String> errors) {
        model.addAttribute("worker", page.worker());
        model.addAttribute("parts", Part.of(page.form(), sent, errors));
        model.addAttribute("errors", errors);
        return "certificate/form";
    }

    private static String wrong(
            HttpServletResponse response,
            Model model,
            EmployerCertificates.Page page,
            Map<String, String[]> sent,
            Map<String, String> errors) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(model, page, sent, errors);
    }

    /** The first of each field, in the form's order. */
    private static Map<String, String> errors(CertificateResult.Wrong wrong) {
        var words = ProblemText.japanese();
        var errors = new LinkedHashMap<String, String>();
        wrong.problems()
                .forEach(problem -> errors.putIfAbsent(problem.key().field(), words.of(problem)));
        return errors;
    }

    private Map<String, String> unreadable(Sent sent, EmployerCertificates.Page page) {
        var errors = new LinkedHashMap<String, String>();
        page.form()
                .fields()
                .filter(field -> sent.unreadable().contains(field.id()))
                .forEach(field ->
                        errors.put(
                                field.id(),
                                texts.getTranslation(
                                        "certificate.unreadable",
                                        Locale.JAPANESE,
                                        field.common().label())));
        return errors;
    }
}
