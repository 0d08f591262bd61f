package jp.monobe.municipality.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A running {@code mariadbd} that can be killed and started again with its own arguments. */
final class KilledServer {

    private static final long LONGEST_START = 120_000_000_000L;

    private final ProcessHandle first;
    private final List<String> command = new ArrayList<>();
    private @Nullable Process again;

    KilledServer(ProcessHandle first) {
        this.first = first;
        command.add(first.info().command().orElseThrow());
        command.addAll(List.of(first.info().arguments().orElseThrow()));
    }

    void killAndStart() {
        try {
            handle().destroyForcibly();
            handle().onExit().get(30, TimeUnit.SECONDS);
            again =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(
                                    ProcessBuilder.Redirect.appendTo(
                                            Path.of("target", "killed-server.log").toFile()))
                            .start();
            waitForIt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("The killed server does not start again", e);
        }
    }

    private ProcessHandle handle() {
        return again == null ? first : again.toHandle();
    }

    private static void waitForIt() throws InterruptedException {
        long start = System.nanoTime();
        while (!answers()) {
            if (System.nanoTime() - start > LONGEST_START) {
                throw new IllegalStateException("No answer; see target/killed-server.log");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static boolean answers() {
        try (var connection =
                DriverManager.getConnection(
                        TestCities.url(), "monobe_migrate", TestServer.PASSWORD)) {
            return connection.isValid(1);
        } catch (SQLException _) {
            return false;
        }
    }

    /** False when it never was killed, and is still the first. */
    boolean stop() throws InterruptedException {
        var mine = again;
        if (mine == null) {
            return false;
        }
        mine.destroy();
        if (!mine.waitFor(30, TimeUnit.SECONDS)) {
            mine.destroyForcibly().waitFor();
        }
        return true;
    }
}
