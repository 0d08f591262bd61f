package jp.monobe.standins.till;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.payment.internal.AgentFileReader;
import jp.monobe.payment.internal.AgentKeys;
import jp.monobe.payment.internal.HttpAgent;
import jp.monobe.payment.model.AgentReading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The collecting agent with somebody's browser before it and our adapter behind it. */
abstract class PayingAtTills {

    static final Clock CLOCK = Clock.system(JAPAN);
    static final String NANKOKU = "392049";
    static final String NUMBER = "1234567890123452";

    @TempDir Path data;

    @SuppressWarnings("NullAway.Init")
    Agency agency;

    @SuppressWarnings("NullAway.Init")
    HttpAgent agent;

    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @BeforeEach
    void open() throws Exception {
        agency = Agency.open(data);
        agent =
                new HttpAgent(
                        new AgentKeys(Agency.keys(data).toString()), Duration.ofSeconds(5), CLOCK);
    }

    @AfterEach
    void close() {
        agency.close();
    }

    /** The button by which the amount is paid. */
    void press(String page) {
        post(page.replaceAll("(?s).*action=\"(/till/pay/[^\"]+)\".*", "$1"), Map.of());
    }

    String get(String path) {
        return answer(HttpRequest.newBuilder(URI.create(agency.url(path))));
    }

    String post(String path, Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(it ->
                                it.getKey()
                                        + "="
                                        + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return answer(
                HttpRequest.newBuilder(URI.create(agency.url(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private String answer(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static AgentReading read(byte[] bytes) {
        try {
            return AgentFileReader.read(new ByteArrayInputStream(bytes), NANKOKU);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T in(String city, Supplier<T> work) {
        return Acting.as(new Actor.Job("bridge"), new Scope.City(new MunicipalityCode(city)))
                .call(work::get);
    }
}
