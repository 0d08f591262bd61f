package jp.monobe.standins.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import jp.monobe.standins.CannotStart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanedServerTest {

    private static final String LOOP = "while :; do sleep 1; done";

    @TempDir Path home;

    private @Nullable Process process;

    @AfterEach
    void clear() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void endsAServerThatWorksOnOurData() throws Exception {
        Process server = serverOn(home.resolve("data"), LOOP);

        orphan().end(Duration.ofSeconds(10));

        assertThat(server.isAlive()).isFalse();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void leavesAloneWhoeverElseGotTheNumberSince() throws Exception {
        Process stranger = serverOn(home.resolve("other"), LOOP);

        orphan().end(Duration.ofSeconds(10));

        assertThat(stranger.isAlive()).isTrue();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void saysWhatToDoWhenItDoesNotEnd() throws Exception {
        Process server = serverOn(home.resolve("data"), "trap '' TERM; echo deaf; " + LOOP);
        server.inputReader().readLine();

        assertThatThrownBy(() -> orphan().end(Duration.ofMillis(300)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("kill -9 " + server.pid());
    }

    @Test
    void doesNothingWithoutAPidFileOrWithRubbishInIt() throws Exception {
        orphan().end(Duration.ofSeconds(1));
        Files.writeString(pidFile(), "not a number\n");

        orphan().end(Duration.ofSeconds(1));

        assertThat(pidFile()).doesNotExist();
    }

    private OrphanedServer orphan() {
        return new OrphanedServer(pidFile(), home.resolve("data"));
    }

    private Path pidFile() {
        return home.resolve("mariadbd.pid");
    }

    /** A shell that carries a server's argument in its command line. */
    private Process serverOn(Path data, String script) throws IOException {
        Process started =
                new ProcessBuilder("sh", "-c", script, "mariadbd", "--datadir=" + data).start();
        process = started;
        Files.writeString(pidFile(), started.pid() + "\n");
        return started;
    }
}
