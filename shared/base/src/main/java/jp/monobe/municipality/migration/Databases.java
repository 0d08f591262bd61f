package jp.monobe.municipality.migration;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import jp.monobe.municipality.SourceLogin;
import org.flywaydb.core.Flyway;

/** Runs DDL and migrations as {@code monobe_migrate}. */
final class Databases {

    private final SourceLogin login;

    Databases(SourceLogin login) {
        this.login = login;
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(login.url() + database, login.user(), login.password());
    }

    void run(List<String> statements) throws SQLException {
        try (var connection = connect("");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /**
     * Creates the database when missing and brings it up to date; scripts of absent rooms are
     * skipped.
     */
    void migrate(String database, String... locations) throws SQLException {
        run(
                List.of(
                        "CREATE DATABASE IF NOT EXISTS `"
                                + database
                                + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_cs"));
        Flyway.configure()
                .dataSource(login.url() + database, login.user(), login.password())
                .locations(locations)
                .failOnMissingLocations(false)
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
