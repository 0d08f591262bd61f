package jp.monobe.standins.agent;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** In the shape of Stripe's API for Checkout Sessions: what our programs use of it. */
@RestController
final class CheckoutApi {

    private static final String SESSIONS = "/v1/checkout/sessions";

    private final Agreements agreements;
    private final Checkouts checkouts;
    private final String pages;

    CheckoutApi(Agreements agreements, Checkouts checkouts, @Value("${server.port}") int port) {
        this.agreements = agreements;
        this.checkouts = checkouts;
        this.pages = "http://localhost:" + port + "/checkout/";
    }

    @PostMapping(SESSIONS)
    ResponseEntity<?> create(
            @RequestHeader(name = "Authorization", defaultValue = "") String key,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String once,
            HttpServletRequest request) {
        return known(
                key, agreement -> create(agreement, once, new Form(request.getParameterMap())));
    }

    private ResponseEntity<?> create(Agreement agreement, String once, Form form) {
        List<Checkout.Line> lines;
        try {
            lines = form.lines();
        } catch (IllegalArgumentException e) {
            return refused("invalid_request_error", "parameter_invalid", "Lines: " + e);
        }
        if (form.value("success_url").isEmpty()) {
            return refused("invalid_request_error", "parameter_missing", "success_url");
        }
        return checkouts
                .make(agreement.city(), once, form.whole(), lines, form)
                .<ResponseEntity<?>>map(made -> ResponseEntity.ok(shown(made, false)))
                .orElseGet(() ->
                        refused(
                                "idempotency_error",
                                null,
                                "Keys for idempotent requests can only be used with the same"
                                        + " parameters they were first used with."));
    }

    @GetMapping(SESSIONS + "/{id}")
    ResponseEntity<?> retrieve(
            @RequestHeader(name = "Authorization", defaultValue = "") String key,
            @PathVariable String id,
            HttpServletRequest request) {
        boolean whole =
                request.getParameterMap().entrySet().stream()
                        .anyMatch(it ->
                                it.getKey().startsWith("expand")
                                        && List.of(it.getValue())
                                                .contains("payment_intent.latest_charge"));
        return known(
                key,
                agreement ->
                        of(agreement, id)
                                .<ResponseEntity<?>>map(
                                        found -> ResponseEntity.ok(shown(found, whole)))
                                .orElseGet(() -> missing(id)));
    }

    @PostMapping(SESSIONS + "/{id}/expire")
    ResponseEntity<?> expire(
            @RequestHeader(name = "Authorization", defaultValue = "") String key,
            @PathVariable String id) {
        return known(
                key,
                agreement ->
                        of(agreement, id).isEmpty()
                                ? missing(id)
                                : checkouts
                                        .expire(id)
                                        .<ResponseEntity<?>>map(
                                                gone -> ResponseEntity.ok(shown(gone, false)))
                                        .orElseGet(() ->
                                                refused(
                                                        "invalid_request_error",
                                                        null,
                                                        "Only Checkout Sessions with a status in"
                                                                + " [\"open\"] can be expired.")));
    }

    /** For journeys: newest first. */
    @GetMapping("/api/checkouts")
    List<Map<String, @Nullable Object>> all() {
        return checkouts.all().stream().map(it -> shown(it, false)).toList();
    }

    private Optional<Checkout> of(Agreement agreement, String id) {
        return checkouts.find(id).filter(it -> it.city().equals(agreement.city()));
    }

    private Map<String, @Nullable Object> shown(Checkout checkout, boolean whole) {
        return CheckoutJson.of(checkout, pages + checkout.id(), whole);
    }

    private ResponseEntity<?> known(String key, Function<Agreement, ResponseEntity<?>> work) {
        return agreements
                .ofKey(key.replaceFirst("^Bearer ", ""))
                .<ResponseEntity<?>>map(work::apply)
                .orElseGet(() -> error(401, "invalid_request_error", null, "Invalid API Key"));
    }

    private static ResponseEntity<?> missing(String id) {
        return error(
                404,
                "invalid_request_error",
                "resource_missing",
                "No such checkout.session: " + id);
    }

    private static ResponseEntity<?> refused(String type, @Nullable String code, String message) {
        return error(400, type, code, message);
    }

    private static ResponseEntity<?> error(
            int status, String type, @Nullable String code, String message) {
        return ResponseEntity.status(status)
                .body(
                        Map.of(
                                "error",
                                Map.of(
                                        "type",
                                        type,
                                        "code",
                                        code == null ? "" : code,
                                        "message",
                                        message)));
    }
}
