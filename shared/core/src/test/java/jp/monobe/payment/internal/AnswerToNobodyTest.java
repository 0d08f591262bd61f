package jp.monobe.payment.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import jp.monobe.billing.SlipAnswer;
import jp.monobe.kernel.Actor;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.payment.AgentAway;
import jp.monobe.payment.internal.CollectingAgent.Inquiry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody has left the ATM before the office answered: what lies behind is read all the same. */
class AnswerToNobodyTest {

    @TempDir Path keys;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private volatile int status;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        server.start();
        Files.writeString(
                keys.resolve("agent-392049.properties"),
                "api=http://127.0.0.1:%d\nkey=k\n".formatted(server.getAddress().getPort()));
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 404, 410})
    void anAnswerThatNobodyWaitsForIsNoFault(int said) {
        status = said;

        assertThatCode(this::answer).doesNotThrowAnyException();
    }

    /** The twin: what else an agent says is asked again. */
    @ParameterizedTest
    @ValueSource(ints = {401, 409, 500, 503})
    void whatElseItSaysIsAFault(int said) {
        status = said;

        assertThatExceptionOfType(AgentAway.class).isThrownBy(this::answer);
    }

    private void answer() {
        var agent =
                new HttpAgent(
                        new AgentKeys(keys.toString()), Duration.ofSeconds(5), Clock.systemUTC());
        Acting.as(new Actor.Job("bridge"), new Scope.City(new MunicipalityCode("392049")))
                .call(() -> {
                    agent.answer(new Inquiry("1", "1", "1"), new SlipAnswer.Paid());
                    return true;
                });
    }
}
