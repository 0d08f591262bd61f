package jp.monobe.standins.agent;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.monobe.standins.Times;
import jp.monobe.standins.agent.Checkout.Status;
import jp.monobe.standins.control.Fault;
import jp.monobe.standins.control.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Tells a city's portal what happened, signed, again and again until it is answered with 2xx. */
final class AgentEvents implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AgentEvents.class);
    private static final int MOST_TRIES = 8;
    private static final int LATE_SECONDS = 20;

    private final Agreements agreements;
    private final Faults faults;
    private final Times times;
    private final JsonMapper json;
    private final ScheduledExecutorService post =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    AgentEvents(Agreements agreements, Faults faults, Times times, JsonMapper json) {
        this.agreements = agreements;
        this.faults = faults;
        this.times = times;
        this.json = json;
    }

    /** That it was paid on, or is closed. */
    void tell(Checkout checkout) {
        boolean paid = checkout.status() == Status.COMPLETE;
        tell(
                checkout.city(),
                event(
                        checkout.id() + (paid ? "_paid" : "_expired"),
                        paid ? checkout.paidAt() : now(),
                        "checkout.session." + (paid ? "completed" : "expired"),
                        CheckoutJson.of(checkout, "", false)));
    }

    /**
     * What became of a refund.
     *
     * @param type such as refund.updated
     */
    void tell(Refund refund, String type) {
        tell(
                refund.city(),
                event(
                        refund.id() + "_" + type + "_" + refund.status(),
                        now(),
                        type,
                        RefundJson.of(refund)));
    }

    private void tell(String city, Map<String, Object> event) {
        if (faults.isOn(Fault.CARD_EVENTS_LOST)) {
            return;
        }
        boolean late = faults.isOn(Fault.CARD_EVENTS_LATE);
        post(city, event, 1, late ? LATE_SECONDS : 0);
        if (faults.isOn(Fault.CARD_EVENTS_DOUBLED)) {
            post(city, event, 1, late ? LATE_SECONDS : 1);
        }
    }

    /** Does so again and again, such as closing what is over. */
    void often(Runnable work) {
        post.scheduleWithFixedDelay(work, 10, 10, TimeUnit.SECONDS);
    }

    private void post(String city, Map<String, Object> event, int attempt, long seconds) {
        post.schedule(() -> send(city, event, attempt), seconds, TimeUnit.SECONDS);
    }

    private void send(String city, Map<String, Object> event, int attempt) {
        var agreement = agreements.ofCity(city);
        try {
            var body = json.writeValueAsString(event);
            var answer =
                    http.send(
                            HttpRequest.newBuilder(URI.create(agreement.listener()))
                                    .timeout(Duration.ofSeconds(10))
                                    .header("Content-Type", "application/json; charset=utf-8")
                                    .header(
                                            "Stripe-Signature",
                                            signature(agreement.webhook(), body))
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() / 100 != 2) {
                again(city, event, attempt, "status " + answer.statusCode());
            }
        } catch (IOException e) {
            again(city, event, attempt, e.toString());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void again(String city, Map<String, Object> event, int attempt, String why) {
        LOG.info("Event {} was not taken ({}), attempt {}", event.get("id"), why, attempt);
        if (attempt < MOST_TRIES) {
            post(city, event, attempt + 1, 1L << attempt);
        }
    }

    private static Map<String, Object> event(String id, long at, String type, Object about) {
        return Map.of(
                "id",
                "evt_" + id,
                "object",
                "event",
                "created",
                at,
                "livemode",
                false,
                "type",
                type,
                "data",
                Map.of("object", about));
    }

    /**
     * HMAC-SHA256 over time and body, as the agent's documents say; written apart from its library.
     */
    private String signature(String secret, String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            long at = now();
            var signed = at + "." + body;
            return "t=%d,v1=%s"
                    .formatted(
                            at,
                            HexFormat.of()
                                    .formatHex(
                                            mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private long now() {
        return times.system().instant().getEpochSecond();
    }

    @Override
    public void close() {
        post.shutdownNow();
    }
}
