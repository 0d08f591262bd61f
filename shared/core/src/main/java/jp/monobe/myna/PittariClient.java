package jp.monobe.myna;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.monobe.kernel.Sha256;
import jp.monobe.municipality.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speaks to ぴったりサービス in the shape of the 電子申請等情報受取等API (facts §4.3): login, list, fetch, status. A
 * login that ran out is made anew once; whatever else goes wrong is {@link OutsideAway}.
 */
@Component
class PittariClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_PAGES = 500;

    /** So many times the patience for the whole of an answer, such as a package with pictures. */
    private static final int FOR_A_BODY = 5;

    private static final long LARGEST_PACKAGE = 200L << 20;

    /** One that was sent; {@code number} is its 受付番号. */
    record Line(String number, String procedure, Instant sentAt) {}

    /**
     * @param whole whether all that there are stand in it
     * @param asOf when it was begun
     */
    record Listing(List<Line> lines, boolean whole, Instant asOf) {}

    private final String url;
    private final @Nullable Path keys;
    private final Duration patience;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /**
     * @param url of the API's root; empty when the city is not connected
     * @param keys folder with each city's secret, {@code pittari-<code>.key}
     * @param patience how long an answer may take
     */
    PittariClient(
            @Value("${monobe.myna.url:}") String url,
            @Value("${monobe.myna.keys:}") String keys,
            @Value("${monobe.myna.patience:30s}") Duration patience) {
        this.url = url;
        this.patience = patience;
        this.keys = keys.isBlank() ? null : Path.of(keys);
    }

    boolean isConnected() {
        return !url.isBlank()
                && keys != null
                && Files.exists(keys.resolve("pittari-" + Acting.city() + ".key"));
    }

    /** Sent since then, each once, whatever the order and however often the service says it. */
    Listing list(Instant since) {
        var lines = new LinkedHashMap<String, Line>();
        int total = 0;
        int pages = 1;
        var asOf = Instant.MAX;
        for (int page = 0; page < pages && page < MOST_PAGES; page++) {
            var body = json(get("/applications?since=" + since + "&page=" + page));
            total = body.path("total").asInt(-1);
            pages = body.path("pages").asInt(1);
            var said = Instant.parse(body.path("asOf").asString());
            asOf = said.isBefore(asOf) ? said : asOf;
            for (var each : body.path("applications")) {
                var line =
                        new Line(
                                each.path("number").asString(),
                                each.path("procedure").asString(),
                                Instant.parse(each.path("sentAt").asString()));
                lines.put(line.number(), line);
            }
        }
        return new Listing(List.copyOf(lines.values()), lines.size() == total, asOf);
    }

    /** Writes the package into the file; it is there whole, by its hash, or not at all. */
    void fetch(String number, Path to) {
        var answer =
                call(
                        get("/applications/" + encoded(number)),
                        HttpResponse.BodyHandlers.limiting(
                                HttpResponse.BodyHandlers.ofFile(to), LARGEST_PACKAGE));
        var said = answer.headers().firstValue("X-Content-SHA256").orElse("");
        if (answer.statusCode() != 200 || !said.equals(sha256(to))) {
            throw new OutsideAway("package " + answer.statusCode());
        }
    }

    /** Told again, it changes nothing; an older version than the known one is passed over. */
    void tell(String number, long version, String status, String comment) {
        var body =
                JSON.writeValueAsString(
                        Map.of("version", version, "status", status, "comment", comment));
        var request = post("/applications/" + encoded(number) + "/status", body);
        var answer = call(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 && answer.statusCode() != 409) {
            throw new OutsideAway("status " + answer.statusCode());
        }
    }

    private JsonNode json(HttpRequest.Builder request) {
        var answer = call(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new OutsideAway("list " + answer.statusCode());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException _) {
            throw new OutsideAway("list");
        }
    }

    private <T> HttpResponse<T> call(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        var city = Acting.city().value();
        var known = tokens.get(city);
        if (known != null) {
            var answer = send(request.setHeader("Authorization", "Bearer " + known), handler);
            if (answer.statusCode() != 401) {
                return answer;
            }
        }
        var token = login(city);
        tokens.put(city, token);
        var answer = send(request.setHeader("Authorization", "Bearer " + token), handler);
        if (answer.statusCode() == 401) {
            tokens.remove(city);
            throw new OutsideAway("login");
        }
        return answer;
    }

    private String login(String city) {
        var body = JSON.writeValueAsString(Map.of("municipality", city, "secret", secret(city)));
        var answer = send(post("/login", body), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new OutsideAway("login " + answer.statusCode());
        }
        try {
            return JSON.readTree(answer.body()).path("token").asString();
        } catch (JacksonException _) {
            throw new OutsideAway("login");
        }
    }

    private String secret(String city) {
        try {
            return keys == null
                    ? ""
                    : Files.readString(keys.resolve("pittari-" + city + ".key")).strip();
        } catch (IOException _) {
            throw new OutsideAway("secret");
        }
    }

    /** The request's own patience ends with the head of an answer; a body may stall too. */
    private <T> HttpResponse<T> send(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        var answer = http.sendAsync(request.build(), handler);
        try {
            return answer.get(patience.toMillis() * FOR_A_BODY, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new OutsideAway(
                    e.getCause() == null ? "away" : e.getCause().getClass().getSimpleName());
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw new OutsideAway("timeout");
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new OutsideAway("interrupted");
        }
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(patience);
    }

    private HttpRequest.Builder post(String path, String body) {
        return get(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(String number) {
        return URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    private static String sha256(Path file) {
        try (var in = new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
