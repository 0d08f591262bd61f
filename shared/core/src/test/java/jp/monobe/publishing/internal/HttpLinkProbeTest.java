package jp.monobe.publishing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jp.monobe.publishing.model.LinkHealth;
import jp.monobe.publishing.model.LinkHealth.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the probe makes of a website's answers, over the network. */
class HttpLinkProbeTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LITTLE = Duration.ofMillis(300);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer site = start();
    private HttpLinkProbe probe = probe(address().getPort());

    @BeforeEach
    void answers() {
        says("/alive", 200);
        says("/missing", 404);
        says("/gone", 410);
        says("/down", 503);
        site.createContext(
                "/moved",
                exchange -> {
                    exchange.getResponseHeaders().add("Location", "/elsewhere");
                    answer(exchange, 301);
                });
        site.createContext(
                "/only-get",
                exchange ->
                        answer(exchange, exchange.getRequestMethod().equals("HEAD") ? 405 : 200));
        site.createContext(
                "/slow",
                exchange -> {
                    hold();
                    answer(exchange, 200);
                });
    }

    @AfterEach
    void stop() {
        over.countDown();
        site.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "alive,    200, ALIVE",
        "missing,  404, DEAD",
        "gone,     410, DEAD",
        "moved,    301, ALIVE",
        "down,     503, SHAKY",
        "only-get, 200, ALIVE"
    })
    void takesAnAnswerForWhatItIs(String page, int status, LinkHealth health) {
        var answer = probe.ask(url("/" + page));

        assertThat(answer).isEqualTo(new Answer.Status(status));
        assertThat(LinkHealth.after(answer, answer.isGood() ? 0 : 1)).isEqualTo(health);
    }

    @Test
    void doesNotFollowWhereItIsSent() {
        probe.ask(url("/moved"));

        assertThat(asked).containsExactly("HEAD /moved");
    }

    @Test
    void waitsForNobodyForEver() {
        var impatient = new HttpLinkProbe(Set.of("127.0.0.1:" + address().getPort()), "", LITTLE);

        var answer = impatient.ask(url("/slow"));

        assertThat(answer).isEqualTo(new Answer.Silence("HttpTimeoutException"));
        assertThat(LinkHealth.after(answer, 1)).isEqualTo(LinkHealth.SHAKY);
        assertThat(LinkHealth.after(answer, 3)).isEqualTo(LinkHealth.DEAD);
    }

    @Test
    void isToldNothingByWhoIsNotThere() {
        int port = address().getPort();
        site.stop(0);

        assertThat(probe.ask("http://127.0.0.1:" + port + "/alive"))
                .isInstanceOf(Answer.Silence.class);
    }

    /** The inner zone reaches nothing that nobody named: not one request goes out. */
    @ParameterizedTest
    @CsvSource({
        "http://localhost:PORT/alive",
        "http://127.0.0.1/alive",
        "ftp://127.0.0.1:PORT/alive",
        "file:///etc/hostname",
        "http://user@elsewhere.example:PORT/"
    })
    void asksNobodyWhoIsNotOnTheList(String url) {
        var answer = probe.ask(url.replace("PORT", String.valueOf(address().getPort())));

        assertThat(answer).isInstanceOf(Answer.Forbidden.class);
        assertThat(asked).isEmpty();
    }

    /** The twin: on the list, the same address is asked. */
    @Test
    void onTheListTheSameHostIsAsked() {
        var wider = new HttpLinkProbe(Set.of("localhost:" + address().getPort()), "", PATIENCE);

        wider.ask("http://localhost:" + address().getPort() + "/alive");

        assertThat(asked).containsExactly("HEAD /alive");
    }

    @Test
    void takesNoAddressForAnAddress() {
        assertThat(probe.ask("http://ここ には ない")).isInstanceOf(Answer.Silence.class);
    }

    private void says(String path, int status) {
        site.createContext(path, exchange -> answer(exchange, status));
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void hold() {
        try {
            assertThat(over.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private String url(String path) {
        return "http://127.0.0.1:" + address().getPort() + path;
    }

    private InetSocketAddress address() {
        return site.getAddress();
    }

    private static HttpServer start() {
        try {
            var server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static HttpLinkProbe probe(int port) {
        return new HttpLinkProbe(Set.of("127.0.0.1:" + port), "", PATIENCE);
    }
}
