package jp.monobe.standins.agent;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import jp.monobe.standins.agent.Refunds.Made;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** In the shape of Stripe's API for refunds: what our programs use of it. */
@RestController
final class RefundApi {

    private static final String REFUNDS = "/v1/refunds";

    private final Agreements agreements;
    private final Refunds refunds;

    RefundApi(Agreements agreements, Refunds refunds) {
        this.agreements = agreements;
        this.refunds = refunds;
    }

    @PostMapping(REFUNDS)
    ResponseEntity<?> create(
            @RequestHeader(name = "Authorization", defaultValue = "") String key,
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String once,
            HttpServletRequest request) {
        var form = new Form(request.getParameterMap());
        return known(key, agreement -> create(agreement.city(), once, form));
    }

    private ResponseEntity<?> create(String city, String once, Form form) {
        var made =
                refunds.make(
                        city,
                        once,
                        form.whole(),
                        form.value("payment_intent"),
                        form.number("amount", 0),
                        form.members("metadata"));
        return switch (made) {
            case Made.Done(var refund) -> ResponseEntity.ok(RefundJson.of(refund));
            case Made.KeyUsed() ->
                    error(
                            400,
                            "idempotency_error",
                            "",
                            "Keys for idempotent requests can only be used with the same parameters"
                                    + " they were first used with.");
            case Made.NoSuchPayment() ->
                    error(
                            404,
                            "invalid_request_error",
                            "resource_missing",
                            "No such payment_intent: '" + form.value("payment_intent") + "'");
            case Made.TooMuch(var left) ->
                    error(
                            400,
                            "invalid_request_error",
                            left == 0 ? "charge_already_refunded" : "",
                            "Refund amount is greater than unrefunded amount on charge: " + left);
        };
    }

    @GetMapping(REFUNDS)
    ResponseEntity<?> list(
            @RequestHeader(name = "Authorization", defaultValue = "") String key,
            @RequestParam(name = "payment_intent") String intent) {
        return known(
                key,
                agreement ->
                        ResponseEntity.ok(
                                Map.of(
                                        "object",
                                        "list",
                                        "url",
                                        REFUNDS,
                                        "has_more",
                                        false,
                                        "data",
                                        refunds.of(agreement.city(), intent).stream()
                                                .map(RefundJson::of)
                                                .toList())));
    }

    @GetMapping(REFUNDS + "/{id}")
    ResponseEntity<?> retrieve(
            @RequestHeader(name = "Authorization", defaultValue = "") String key,
            @PathVariable String id) {
        return known(
                key,
                agreement ->
                        refunds.find(agreement.city(), id)
                                .<ResponseEntity<?>>map(it -> ResponseEntity.ok(RefundJson.of(it)))
                                .orElseGet(() ->
                                        error(
                                                404,
                                                "invalid_request_error",
                                                "resource_missing",
                                                "No such refund: '" + id + "'")));
    }

    private ResponseEntity<?> known(String key, Function<Agreement, ResponseEntity<?>> work) {
        return agreements
                .ofKey(key.replaceFirst("^Bearer ", ""))
                .<ResponseEntity<?>>map(work::apply)
                .orElseGet(() -> error(401, "invalid_request_error", "", "Invalid API Key"));
    }

    private static ResponseEntity<?> error(int status, String type, String code, String message) {
        return ResponseEntity.status(status)
                .body(Map.of("error", Map.of("type", type, "code", code, "message", message)));
    }
}
