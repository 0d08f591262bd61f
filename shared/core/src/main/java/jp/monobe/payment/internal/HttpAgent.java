package jp.monobe.payment.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.monobe.billing.SlipAnswer;
import jp.monobe.kernel.KeyAnswer;
import jp.monobe.kernel.Sha256;
import jp.monobe.municipality.Acting;
import jp.monobe.payment.AgentAway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to a collecting agent over HTTP. EMULATION: what agents offer is agreed with each and not
 * public; docs/reference/collecting-agent.md says which one this is. Whatever goes wrong is {@link
 * AgentAway}.
 */
@Component
public class HttpAgent implements CollectingAgent {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** 200,000 payments of 122 bytes. */
    private static final int LARGEST = 25 << 20;

    private static final int FOR_A_BODY = 3;

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final AgentKeys keys;
    private final Duration patience;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(3))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /**
     * @param patience how long an answer may take
     */
    public HttpAgent(
            AgentKeys keys, @Value("${monobe.agent.patience:10s}") Duration patience, Clock clock) {
        this.keys = keys;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public boolean isThere() {
        return keys.has(Acting.city());
    }

    @Override
    public KeyAnswer probe() {
        try {
            int status =
                    send(
                                    request("/files?after=" + Long.MAX_VALUE),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode();
            var outcome =
                    status == 200
                            ? KeyAnswer.Outcome.ACCEPTED
                            : status == 401 || status == 403
                                    ? KeyAnswer.Outcome.REFUSED
                                    : KeyAnswer.Outcome.AWAY;
            return new KeyAnswer(outcome, "HTTP " + status);
        } catch (AgentAway away) {
            var why = String.valueOf(away.getMessage());
            return new KeyAnswer(
                    why.startsWith("agreement")
                            ? KeyAnswer.Outcome.UNREADABLE
                            : KeyAnswer.Outcome.AWAY,
                    why);
        }
    }

    @Override
    public List<Inquiry> inquiries() {
        var found = new ArrayList<Inquiry>();
        for (var each : list("/inquiries", "inquiries")) {
            found.add(
                    new Inquiry(
                            text(each, "id"), text(each, "number"), text(each, "confirmation")));
        }
        return found;
    }

    @Override
    public void answer(Inquiry inquiry, SlipAnswer answer) {
        var body = JSON.writeValueAsString(said(answer));
        var path = "/inquiries/" + URLEncoder.encode(inquiry.id(), StandardCharsets.UTF_8);
        var request =
                request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        // One that nobody waits for any more needs no answer.
        int status = send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status / 100 != 2 && status != NOT_FOUND && status != GONE) {
            throw new AgentAway("answer " + status);
        }
    }

    private static Map<String, Object> said(SlipAnswer answer) {
        return switch (answer) {
            case SlipAnswer.Payable(var amount, var until) ->
                    Map.of(
                            "answer", "PAYABLE",
                            "amount", amount.amount(),
                            "payableUntil", until.toString());
            case SlipAnswer.Unknown() -> Map.of("answer", "UNKNOWN");
            case SlipAnswer.Paid() -> Map.of("answer", "PAID");
            case SlipAnswer.Void() -> Map.of("answer", "VOID");
            case SlipAnswer.Late() -> Map.of("answer", "LATE");
        };
    }

    @Override
    public List<Message> messages(long after) {
        var city = Acting.city().value();
        var today = LocalDate.now(clock);
        var found = new ArrayList<Message>();
        for (var each : list("/messages?after=" + after, "messages")) {
            found.add(MessageReader.read(each, city, today));
        }
        return found;
    }

    @Override
    public List<FileName> files(long after) {
        var found = new ArrayList<FileName>();
        for (var each : list("/files?after=" + after, "files")) {
            found.add(new FileName(each.path("position").asLong(), text(each, "name")));
        }
        return found;
    }

    @Override
    public byte[] fetch(FileName file) {
        var answer =
                send(
                        request("/files/" + file.position()),
                        HttpResponse.BodyHandlers.ofInputStream());
        var said = answer.headers().firstValue("X-Content-SHA256").orElse("");
        var bytes = whole(answer.body());
        if (answer.statusCode() != 200 || !said.equals(Sha256.hex(bytes))) {
            throw new AgentAway("file " + answer.statusCode());
        }
        return bytes;
    }

    /** One byte more than is allowed tells that it is too large; the rest is not read. */
    private static byte[] whole(InputStream body) {
        try (body;
                var all = new ByteArrayOutputStream()) {
            all.writeBytes(body.readNBytes(LARGEST + 1));
            return all.toByteArray();
        } catch (IOException e) {
            throw new AgentAway(e.getClass().getSimpleName());
        }
    }

    private JsonNode list(String path, String name) {
        var answer = send(request(path), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new AgentAway(name + " " + answer.statusCode());
        }
        try {
            var found = JSON.readTree(answer.body()).path(name);
            if (found.isArray()) {
                return found;
            }
        } catch (JacksonException _) {
            // Said below.
        }
        throw new AgentAway(name);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private HttpRequest.Builder request(String path) {
        var agreement = keys.of(Acting.city());
        try {
            return HttpRequest.newBuilder(URI.create(agreement.api() + path))
                    .timeout(patience)
                    .header("Authorization", "Bearer " + agreement.key());
        } catch (IllegalArgumentException _) {
            throw new AgentAway("address");
        }
    }

    /** The request's own patience ends with the head of an answer; a body may stall too. */
    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        var answer = http.sendAsync(request.build(), handler);
        try {
            return answer.get(patience.toMillis() * FOR_A_BODY, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new AgentAway(
                    e.getCause() == null ? "away" : e.getCause().getClass().getSimpleName());
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw new AgentAway("timeout");
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new AgentAway("interrupted");
        }
    }
}
