package jp.monobe.testing.money;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import jp.monobe.bridge.MoneyWorker;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.CoreRooms;
import org.jspecify.annotations.Nullable;

/** Our program as those outside see it: there, or away, or killed in the middle of an answer. */
final class Worker implements AutoCloseable {

    private static final int PAUSE_MILLIS = 200;
    private static final int LONGEST_AWAY = 3000;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final AtomicReference<@Nullable Running> running = new AtomicReference<>();
    private final String keys;
    private final MoneyWorker.Fault fault;
    private final int lost;
    private final Instant begins;

    private record Running(Process process, int port) {}

    /**
     * @param begins its business time whenever it starts
     */
    Worker(Path keys, MoneyWorker.Fault fault, int lost, Instant begins) {
        this.keys = keys.toAbsolutePath().toString();
        this.fault = fault;
        this.lost = lost;
        this.begins = begins;
    }

    /** Comes back when it works. */
    void start() throws IOException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx400m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-D" + TestCities.SERVER + "=" + TestCities.url(),
                                "-D" + CoreRooms.BEGINS + "=" + begins,
                                "-Dmonobe.test.durable="
                                        + Boolean.getBoolean("monobe.test.durable"),
                                "-Dmonobe.card.keys=" + keys,
                                "-Dmonobe.agent.keys=" + keys,
                                "-cp",
                                System.getProperty("java.class.path"),
                                MoneyWorker.class.getName(),
                                MoneyTown.CITY.code().value(),
                                fault.name(),
                                String.valueOf(lost))
                        .redirectError(
                                ProcessBuilder.Redirect.appendTo(
                                        Path.of("target", "money-worker.log").toFile()))
                        .start();
        var lines = process.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("#ready ")) {
                running.set(new Running(process, Integer.parseInt(line.substring(7))));
                return;
            }
        }
        throw new IllegalStateException("It does not start; see target/money-worker.log");
    }

    void kill() {
        var now = running.getAndSet(null);
        if (now != null) {
            now.process.destroyForcibly().onExit().join();
        }
    }

    /** What a door says; empty when nobody answers. */
    Optional<String> ask(String door, byte[] body, String signature) {
        var now = running.get();
        if (now == null) {
            return Optional.empty();
        }
        try {
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + now.port + door))
                            .timeout(Duration.ofSeconds(15))
                            .header("Stripe-Signature", signature)
                            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                            .build();
            return Optional.of(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException _) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    Optional<String> ask(String door) {
        return ask(door, new byte[0], "none");
    }

    /** What a door says once somebody answers, however often it is killed meanwhile. */
    String told(String door, byte[] body) {
        for (int away = 0; away < LONGEST_AWAY; away++) {
            var said = ask(door, body, "none").filter(it -> !it.isEmpty());
            if (said.isPresent()) {
                return said.get();
            }
            try {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new IllegalStateException("Nobody answers " + door);
    }

    String told(String door) {
        return told(door, new byte[0]);
    }

    @Override
    public void close() {
        kill();
        http.close();
    }
}
