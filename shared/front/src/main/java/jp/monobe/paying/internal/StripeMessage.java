package jp.monobe.paying.internal;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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
    private static final int LONGEST_TYPE = 100;
    private static final int LONGEST_NUMBER = 200;

    /**
     * What an agent that tells everything tells of each payment besides; nothing follows from it.
     */
    private static final List<String> SAYS_NOTHING =
            List.of(
                    "payment_intent.",
                    "payment_method.",
                    "customer.",
                    "payout.",
                    "balance.",
                    "charge.succeeded",
                    "charge.updated",
                    "charge.captured",
                    "charge.pending",
                    "charge.failed",
                    "charge.refunded");

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
            var about = event.path("data").path("object");
            if (id.isEmpty() || id.length() > LONGEST_ID || !event.path("created").isNumber()) {
                return Optional.empty();
            }
            var type = cut(event.path("type").asString(""), LONGEST_TYPE);
            var number = cut(about.path("id").asString(""), LONGEST_NUMBER);
            return Optional.of(
                    new CardEvent(
                            id,
                            kind(type, about),
                            type,
                            number,
                            ours(about),
                            cut(about.path("payment_intent").asString(number), LONGEST_NUMBER),
                            amount(about),
                            Instant.ofEpochSecond(event.path("created").asLong())));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    private static long amount(JsonNode about) {
        return Math.max(0, about.path("amount_total").asLong(about.path("amount").asLong(0)));
    }

    /** A card is charged at once; what is charged later says so in an event of its own. */
    private static Kind kind(String type, JsonNode about) {
        return switch (type) {
            case "checkout.session.completed" -> isPaid(about) ? Kind.PAID : unpaid(about);
            case "checkout.session.async_payment_succeeded" ->
                    isPaid(about) ? Kind.PAID : Kind.UNKNOWN;
            case "checkout.session.expired" -> Kind.EXPIRED;
            case "checkout.session.async_payment_failed" -> Kind.FAILED;
            case "refund.created", "refund.updated", "refund.failed", "charge.refund.updated" ->
                    Kind.REFUND;
            default ->
                    type.startsWith("charge.dispute.")
                            ? Kind.DISPUTE
                            : SAYS_NOTHING.stream().anyMatch(type::startsWith)
                                    ? Kind.OTHER
                                    : Kind.UNKNOWN;
        };
    }

    /** To be charged later; or charged in another currency, which nobody of ours asked for. */
    private static Kind unpaid(JsonNode session) {
        return session.path("payment_status").asString("").equals("paid")
                ? Kind.UNKNOWN
                : Kind.OTHER;
    }

    private static boolean isPaid(JsonNode session) {
        return session.path("payment_status").asString("").equals("paid")
                && session.path("currency").asString("").equals("jpy");
    }

    /** A page names the payment, a refund what was given back. */
    private static @Nullable UUID ours(JsonNode about) {
        var named = about.path("metadata").path(StripeRefunds.OURS).asString("");
        try {
            return UUID.fromString(about.path("client_reference_id").asString(named));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
