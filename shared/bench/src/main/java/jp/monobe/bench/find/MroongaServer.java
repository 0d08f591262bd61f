package jp.monobe.bench.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Debian's MariaDB with its plugin Mroonga, unpacked by {@code ./bench} beside the build and
 * installed nowhere. It runs with a folder and a port of its own and ends with this.
 */
final class MroongaServer implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target", "mroonga").toAbsolutePath();
    private static final Path DATA = UNPACKED.resolveSibling("mroonga-data");
    private static final int PORT = Integer.getInteger("monobe.journeys.port", 18080) + 9;
    private static final int SECONDS = 60;
    private static final double NANOS_IN_MILLI = 1e6;

    private final Process server;

    private MroongaServer(Process server) {
        this.server = server;
    }

    /** None where it could not be unpacked. */
    static Optional<MroongaServer> start() throws IOException {
        var program = UNPACKED.resolve("usr/sbin/mariadbd");
        if (!Files.isExecutable(program)) {
            return Optional.empty();
        }
        clear();
        Files.createDirectories(DATA);
        var shared = UNPACKED.resolve("usr/share/mysql");
        var start =
                new ProcessBuilder(
                        program.toString(),
                        "--no-defaults",
                        "--user=root",
                        "--datadir=" + DATA,
                        "--lc-messages-dir=" + shared,
                        "--character-sets-dir=" + shared.resolve("charsets"),
                        "--plugin-dir=" + UNPACKED.resolve("usr/lib/mysql/plugin"),
                        "--plugin-load-add=ha_mroonga.so",
                        "--plugin-maturity=beta",
                        "--skip-grant-tables",
                        "--bind-address=127.0.0.1",
                        "--port=" + PORT,
                        "--socket=" + DATA.resolve("socket"),
                        "--character-set-server=utf8mb4");
        start.environment().put("LD_LIBRARY_PATH", libraries());
        start.redirectErrorStream(true).redirectOutput(UNPACKED.resolve("log").toFile());
        return Optional.of(new MroongaServer(start.start()));
    }

    private static String libraries() throws IOException {
        try (var folders = Files.walk(UNPACKED.resolve("usr/lib"), 1)) {
            return String.join(":", folders.map(Path::toString).toList());
        }
    }

    /** Waits until it listens. */
    Connection connect() throws SQLException, InterruptedException {
        for (int second = 0; ; second++) {
            try {
                return DriverManager.getConnection(
                        "jdbc:mariadb://127.0.0.1:" + PORT + "/?useServerPrepStmts=true",
                        "root",
                        "");
            } catch (SQLException notYet) {
                if (second == SECONDS || !server.isAlive()) {
                    throw notYet;
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    /** Milliseconds of a core that all its threads alive have used so far. */
    double cpu() {
        var threads = Path.of("/proc", String.valueOf(server.pid()), "task");
        try (var each = Files.list(threads)) {
            return each.mapToLong(MroongaServer::nanos).sum() / NANOS_IN_MILLI;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static long nanos(Path thread) {
        try {
            return Long.parseLong(
                    List.of(Files.readString(thread.resolve("schedstat")).split(" ")).getFirst());
        } catch (IOException _) {
            return 0; // it ended meanwhile
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        server.destroy();
        if (!server.waitFor(SECONDS, TimeUnit.SECONDS)) {
            server.destroyForcibly().waitFor();
        }
        clear();
    }

    private static void clear() throws IOException {
        if (Files.exists(DATA)) {
            try (var files = Files.walk(DATA)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
