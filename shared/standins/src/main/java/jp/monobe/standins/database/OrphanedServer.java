package jp.monobe.standins.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.monobe.standins.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived its stand-ins (they were killed). It is found by its pid file and
 * known as ours by the data directory in its command line: a process id alone may have been given
 * to another program since.
 */
final class OrphanedServer {

    private static final Logger log = LoggerFactory.getLogger(OrphanedServer.class);

    private final Path pidFile;
    private final Path dataDirectory;

    OrphanedServer(Path pidFile, Path dataDirectory) {
        this.pidFile = pidFile;
        this.dataDirectory = dataDirectory;
    }

    /** Ends the orphan and waits until it is gone; does nothing where there is none. */
    void end(Duration patience) {
        try {
            Optional<ProcessHandle> orphan = find();
            if (orphan.isPresent()) {
                log.warn("Ending the database server {} left by a kill", orphan.get().pid());
                stop(orphan.get(), patience);
            }
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> find() throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile).strip();
        return pid.matches("[0-9]{1,9}")
                ? ProcessHandle.of(Long.parseLong(pid)).filter(this::isOurs)
                : Optional.empty();
    }

    private boolean isOurs(ProcessHandle process) {
        return arguments(process).contains("--datadir=" + dataDirectory);
    }

    /** From /proc where there is one: the JDK cuts long command lines. */
    private static List<String> arguments(ProcessHandle process) {
        Path procfs = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.exists(procfs)
                    ? List.of(Files.readString(procfs, StandardCharsets.UTF_8).split("\0"))
                    : Arrays.asList(process.info().arguments().orElse(new String[0]));
        } catch (IOException gone) {
            return List.of();
        }
    }

    private static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new CannotStart(
                    "The database server %d, left by a kill, does not end: stop it with  kill -9 %d  and start again"
                            .formatted(process.pid(), process.pid()));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
