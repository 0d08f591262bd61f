package jp.monobe.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Everything a stranger starts with {@code ./start}, on ports and in a folder of its own, with the
 * business day beginning on 2026-11-23 at ten. Each class of journeys has its own.
 */
public final class Installation implements AutoCloseable {

    private static final Path ROOT = Path.of(System.getProperty("monobe.root", "../.."));
    private static final int PORT = Integer.getInteger("monobe.journeys.port", 18080);

    /** For who writes journeys: {@code -Dmonobe.journeys.running} uses what stands on the port. */
    private static final boolean RUNNING = Boolean.getBoolean("monobe.journeys.running");

    private final Optional<Process> process;
    private final List<String> said = new ArrayList<>();
    private volatile boolean isReady;
    private final CountDownLatch ready = new CountDownLatch(1);

    private Installation(Optional<Process> process) {
        this.process = process;
    }

    /** A new one, without what the run before left. */
    public static Installation fresh(String... more) {
        clear();
        return start(more);
    }

    /** With yesterday's data. */
    public static Installation start(String... more) {
        return RUNNING ? new Installation(Optional.empty()) : begin(more);
    }

    private static Installation begin(String... more) {
        var command =
                new ArrayList<>(
                        List.of(
                                ROOT.resolve("start").toAbsolutePath().normalize().toString(),
                                "--no-build",
                                "--data",
                                data().toString(),
                                "--port",
                                String.valueOf(PORT),
                                "--clock",
                                "2026-11-23T10:00"));
        command.addAll(List.of(more));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var installation = new Installation(Optional.of(process));
            Thread.ofVirtual().start(() -> installation.listen(process));
            installation.waitUntilReady();
            return installation;
        } catch (IOException e) {
            throw new IllegalStateException("./start does not start", e);
        }
    }

    public static Path data() {
        return Path.of("target", "installation-" + PORT).toAbsolutePath();
    }

    private static void clear() {
        if (RUNNING || !Files.exists(data())) {
            return;
        }
        try (var files = Files.walk(data())) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen(Process process) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                System.out.println("start: " + line);
                if (line.contains("Monobe is ready")) {
                    isReady = true;
                    ready.countDown();
                }
            }
        } catch (IOException e) {
            said.add(e.toString());
        }
        ready.countDown();
    }

    private void waitUntilReady() {
        try {
            if (!ready.await(10, TimeUnit.MINUTES) || !isReady) {
                close();
                throw new IllegalStateException("./start is not ready: " + said);
            }
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String portal(String path) {
        return "http://localhost:" + PORT + path;
    }

    public String office(String path) {
        return "http://localhost:" + (PORT + 1) + path;
    }

    public String standins(String path) {
        return "http://localhost:" + (PORT + 10) + path;
    }

    /** As Ctrl-C does it; every process of it ends. */
    @Override
    public void close() {
        process.ifPresent(Installation::end);
    }

    private static void end(Process process) {
        // Not Process.destroy(): it would close what ./start still says while it stops. The first
        // time the
        // programs also keep their classes ready for the next, which takes a while on a busy
        // machine.
        process.toHandle().destroy();
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                throw new IllegalStateException("./start does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
