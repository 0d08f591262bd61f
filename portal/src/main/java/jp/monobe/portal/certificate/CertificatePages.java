package jp.monobe.portal.certificate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.monobe.filing.CertificateResult;
import jp.monobe.filing.EmployerCertificates;
import jp.monobe.frontend.ui.Texts;
import jp.monobe.portal.find.PublicCities;
import jp.monobe.portal.link.LinkPages;
import jp.monobe.procedure.form.ProblemText;
import org.springframework.beans.factory.annotation.Value;
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

    private final LinkPages pages;
    private final EmployerCertificates certificates;
    private final Texts texts;

    /**
     * @param perMinute a person sends a form a few times a minute at most; who guesses links is
     *     slowed down
     */
    CertificatePages(
            PublicCities cities,
            EmployerCertificates certificates,
            Texts texts,
            @Value("${monobe.certificate.requests-per-minute:20}") int perMinute) {
        this.pages = new LinkPages(cities, perMinute);
        this.certificates = certificates;
        this.texts = texts;
    }

    @GetMapping(ADDRESS)
    String open(
            @PathVariable String slug,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var city = pages.begin(slug, response, model);
        if (pages.isTooOften(request)) {
            return LinkPages.busy(response);
        }
        var page = LinkPages.in(city, () -> certificates.open(token));
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
        var city = pages.begin(slug, response, model);
        if (pages.isTooOften(request)) {
            return LinkPages.busy(response);
        }
        var page = LinkPages.in(city, () -> certificates.open(token));
        if (page.isEmpty()) {
            return gone(response);
        }
        var parameters = request.getParameterMap();
        var sent = Sent.of(page.get().form(), parameters);
        if (!sent.unreadable().isEmpty()) {
            return wrong(response, model, page.get(), parameters, unreadable(sent, page.get()));
        }
        return switch (LinkPages.in(city, () -> certificates.handIn(token, sent.answers()))) {
            case CertificateResult.Received() -> "redirect:/" + slug + "/work-certificate/sent";
            case CertificateResult.Wrong wrong ->
                    wrong(response, model, page.get(), parameters, errors(wrong));
            case CertificateResult.Gone() -> gone(response);
        };
    }

    /** Says that it came, and nothing of what. */
    @GetMapping("/{slug}/work-certificate/sent")
    String sent(@PathVariable String slug, HttpServletResponse response, Model model) {
        pages.begin(slug, response, model);
        return "certificate/sent";
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
