package jp.monobe.paying.internal;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.SystemTime;
import jp.monobe.paying.internal.CardEvent.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A message of Stripe's (https://docs.stripe.com/api/events), of which little is kept. */
final class StripeMessage {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long OLDEST_SECONDS = 300;
    private static final int LONGEST_ID = 255;

    private StripeMessage() {}

    /** Compared in constant time by Stripe's own library; a stolen message is old soon. */
    static boolean isSigned(String body, String signature, String secret, SystemTime time) {
        try {
            return Webhook.Signature.verifyHeader(
                    body,
                    signature,
                    secret,
                    OLDEST_SECONDS,
                    Clock.fixed(time.instant(), ZoneOffset.UTC));
        } catch (SignatureVerificationException _) {
            return false;
        }
    }

    /** Empty when it is no event at all. */
    static Optional<CardEvent> read(String body) {
        try {
            var event = JSON.readTree(body);
            var id = event.path("id").asString("");
            var session = event.path("data").path("object");
            if (id.isEmpty() || id.length() > LONGEST_ID || !event.path("created").isNumber()) {
                return Optional.empty();
            }
            var kind = kind(event.path("type").asString(""), session);
            return Optional.of(
                    new CardEvent(
                            id,
                            kind,
                            session.path("id").asString(""),
                            payment(session.path("client_reference_id").asString("")),
                            session.path("payment_intent")
                                    .asString(session.path("id").asString("")),
                            Math.max(0, session.path("amount_total").asLong(0)),
                            Instant.ofEpochSecond(event.path("created").asLong())));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    /** A card is charged at once; what is charged later says so in an event of its own. */
    private static Kind kind(String type, JsonNode session) {
        return switch (type) {
            case "checkout.session.completed", "checkout.session.async_payment_succeeded" ->
                    isPaid(session) ? Kind.PAID : Kind.OTHER;
            case "checkout.session.expired" -> Kind.EXPIRED;
            case "checkout.session.async_payment_failed" -> Kind.FAILED;
            default -> Kind.OTHER;
        };
    }

    private static boolean isPaid(JsonNode session) {
        return session.path("payment_status").asString("").equals("paid")
                && session.path("currency").asString("").equals("jpy");
    }

    private static @Nullable UUID payment(String reference) {
        try {
            return UUID.fromString(reference);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
