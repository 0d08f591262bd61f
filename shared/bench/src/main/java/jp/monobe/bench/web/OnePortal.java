package jp.monobe.bench.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.journeys.Installation;
import jp.monobe.portal.peer.SamePageView;

/**
 * A second portal over an installation's data, from the same packaged program, with the peer's view
 * on its class path. More heap than usual: who visits a Flow view leaves a session behind.
 */
final class OnePortal implements AutoCloseable {

    static final int PORT = Programs.PORT + 5;

    private final Process process;

    private OnePortal(Process process) {
        this.process = process;
    }

    /** Ready when it answers. {@code page} is the public page the peer shows. */
    static OnePortal start(Path page, Visitors visitors) throws Exception {
        var root = Path.of(System.getProperty("monobe.root"));
        var program = root.resolve("portal/target/program/portal-0.1.0.jar");
        var command =
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx2g",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-D" + SamePageView.PAGE + "=" + page,
                        "-cp",
                        Path.of("target", "classes").toAbsolutePath() + ":" + program,
                        "jp.monobe.portal.PortalApplication",
                        "--monobe.data=" + Installation.data(),
                        "--server.port=" + PORT,
                        "--monobe.identity.issuer=http://localhost:%d/realms/resident"
                                .formatted(Programs.PORT + 10),
                        "--monobe.public-url=http://localhost:" + PORT);
        var log = Path.of("target", "one-portal.log").toFile();
        var portal =
                new OnePortal(
                        new ProcessBuilder(new ArrayList<>(command))
                                .redirectErrorStream(true)
                                .redirectOutput(log)
                                .start());
        portal.waitUntilReady(visitors, log.toPath());
        return portal;
    }

    private void waitUntilReady(Visitors visitors, Path log)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!visitors.isAnswered("/actuator/health")) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IOException("The second portal does not start; see " + log);
            }
            Thread.sleep(300);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
