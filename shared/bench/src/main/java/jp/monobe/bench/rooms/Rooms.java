package jp.monobe.bench.rooms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.SourceLogin;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.LoadedPeople;
import jp.monobe.testing.crossing.BridgeRooms;
import jp.monobe.testing.crossing.Portal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Portal, back office and bridge without their screens, each with its own database user, over a
 * MariaDB that is as durable as in an installation.
 */
final class Rooms implements AutoCloseable {

    static final Scope.City CITY = TestCities.IN_NANKOKU;
    static final Actor JOB = new Actor.Job("bench");

    private final ConfigurableApplicationContext office;

    private Rooms(ConfigurableApplicationContext office) {
        this.office = office;
    }

    /** The bridge runs; mails wait. */
    static Rooms open() {
        System.setProperty("monobe.test.durable", "true");
        var rooms =
                new Rooms(
                        new SpringApplicationBuilder(BridgeRooms.class)
                                .web(WebApplicationType.NONE)
                                .bannerMode(Banner.Mode.OFF)
                                .logStartupInfo(false)
                                .run(
                                        "--logging.level.root=warn",
                                        "--monobe.loops.enabled=true",
                                        "--monobe.vault.key-file=" + key()));
        rooms.loops("mail-loop").stop();
        return rooms;
    }

    void startBridge() {
        loops("bridge-loops").start();
    }

    void stopBridge() {
        loops("bridge-loops").stop();
    }

    private SmartLifecycle loops(String name) {
        return office.getBean(name, SmartLifecycle.class);
    }

    /** All of the back office's. */
    BeanFactory beans() {
        return office;
    }

    Portal portal() {
        return office.getBean(Portal.class);
    }

    /** Of the back office. */
    <T> T office(Class<T> service) {
        return office.getBean(service);
    }

    /** The people of the city, with their numbers in the vault. */
    LoadedPeople people() {
        return office(LoadedPeople.class).ready();
    }

    /** As who works for the city without being a person. */
    static Acting job() {
        return Acting.as(JOB, CITY);
    }

    /** Bare JDBC, in one database, with the rights of migrating, the options of our pools. */
    static Connection bare(String database) throws SQLException {
        var login = TestCities.login("monobe_migrate");
        var connection =
                java.sql.DriverManager.getConnection(
                        login.url() + "?" + SourceLogin.OPTIONS, login.user(), login.password());
        connection.setCatalog(database + "_" + CITY.code());
        connection.setAutoCommit(false);
        return connection;
    }

    /** What the server says of how durable it is. */
    static String durability() throws SQLException {
        var said = new ArrayList<String>();
        try (var connection = bare("front");
                var statement = connection.createStatement()) {
            for (var variable :
                    List.of(
                            "version",
                            "innodb_flush_log_at_trx_commit",
                            "log_bin",
                            "innodb_snapshot_isolation",
                            "innodb_buffer_pool_size")) {
                try (var row = statement.executeQuery("select @@" + variable)) {
                    row.next();
                    said.add(variable + " " + row.getString(1));
                }
            }
        }
        return "MariaDB: " + String.join(", ", said);
    }

    /** How many statements the server was asked so far, whoever asked. */
    static long questions() throws SQLException {
        try (var connection = bare("front");
                var statement = connection.createStatement();
                var row = statement.executeQuery("show global status like 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }

    /** Of a vault that this run alone opens. */
    static Path key() {
        try {
            var file = Files.createTempFile(Path.of("target"), "vault", ".key");
            return Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        office.close();
    }
}
