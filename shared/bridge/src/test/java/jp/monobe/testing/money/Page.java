package jp.monobe.testing.money;

import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of the agent's on which somebody can pay.
 *
 * @param paidAt null until somebody did
 */
public record Page(
        String session, UUID payment, long amount, Status status, @Nullable Instant paidAt) {

    static final String MISSING =
            "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"resource_missing\"}}";

    /** What became of it. */
    enum Status {
        OPEN,
        COMPLETE,
        EXPIRED
    }

    static Page open(String session, UUID payment, long amount) {
        return new Page(session, payment, amount, Status.OPEN, null);
    }

    boolean isOpen() {
        return status == Status.OPEN;
    }

    public boolean isPaid() {
        return status == Status.COMPLETE;
    }

    Page paid() {
        return new Page(session, payment, amount, Status.COMPLETE, Instant.now());
    }

    Page closed() {
        return new Page(session, payment, amount, Status.EXPIRED, null);
    }

    /** The agent's number of the payment. */
    public String intent() {
        return "pi_" + session;
    }

    private long seconds() {
        return paidAt == null ? 0 : paidAt.getEpochSecond();
    }

    String json(String api) {
        var money =
                isPaid()
                        ? "{\"id\":\"%s\",\"object\":\"payment_intent\",\"latest_charge\":{\"id\":\"ch\",\"object\":\"charge\",\"created\":%d}}"
                                .formatted(intent(), seconds())
                        : "null";
        return """
        {"id":"%s","object":"checkout.session","client_reference_id":"%s","currency":"jpy",
         "amount_total":%d,"status":"%s","payment_status":"%s","url":"%s/page/%s","payment_intent":%s}
        """
                .formatted(
                        session,
                        payment,
                        amount,
                        status.name().toLowerCase(java.util.Locale.ROOT),
                        isPaid() ? "paid" : "unpaid",
                        api,
                        session,
                        money);
    }

    /** What it tells when somebody paid; the same each time. */
    public String message() {
        return """
        {"id":"evt_%s","created":%d,"type":"checkout.session.completed","data":{"object":{
         "id":"%s","client_reference_id":"%s","currency":"jpy","amount_total":%d,
         "payment_status":"paid","payment_intent":"%s"}}}
        """
                .formatted(session, seconds(), session, payment, amount, intent());
    }

    /** As the agent's own library signs. */
    public static String signature(String body, String secret) {
        try {
            return Webhook.Signature.generateSignatureHeader(
                    body, secret, Instant.now().getEpochSecond());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
