package jp.monobe.portal.paying;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.paying.CardWebhooks;
import jp.monobe.paying.WebhookResult;
import jp.monobe.portal.find.PublicCities;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a city's card agent tells what happened (カード払いの知らせ): machine to machine, no session and no
 * cookie; the signature says who speaks. What is not 2xx the agent tells again.
 */
@RestController
class CardMessages {

    /** The agent's messages have a few thousand characters. */
    private static final int LONGEST = 256 * 1024;

    private final PublicCities cities;
    private final CardWebhooks webhooks;

    CardMessages(PublicCities cities, CardWebhooks webhooks) {
        this.cities = cities;
        this.webhooks = webhooks;
    }

    @PostMapping("/{slug}/payments/card")
    ResponseEntity<Void> receive(
            @PathVariable String slug,
            @RequestHeader(name = "Stripe-Signature", defaultValue = "") String signature,
            HttpServletRequest request)
            throws IOException {
        var city = new Scope.City(cities.at(slug).tenant().code());
        var bytes = request.getInputStream().readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        var body = new String(bytes, StandardCharsets.UTF_8);
        var result =
                Acting.as(new Actor.Visitor(), city).call(() -> webhooks.receive(body, signature));
        return answer(
                switch (result) {
                    case WebhookResult.Kept() -> HttpStatus.OK;
                    case WebhookResult.Forged() -> HttpStatus.BAD_REQUEST;
                    case WebhookResult.Unreadable() -> HttpStatus.UNPROCESSABLE_CONTENT;
                });
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
