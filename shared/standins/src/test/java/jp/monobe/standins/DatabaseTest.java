package jp.monobe.standins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@StandInsTest
class DatabaseTest {

    @LocalServerPort int port;

    @Value("${monobe.data}")
    Path data;

    @ParameterizedTest
    @CsvSource({
        "portal, front, monobe_portal",
        "backoffice, core, monobe_office",
        "backoffice, front, monobe_bridge",
        "backoffice, vault, monobe_vault"
    })
    void letsEachUserInWithNoRightAtAll(String program, String source, String user)
            throws Exception {
        try (Connection connection = connect(program, source)) {
            assertThat(column(connection, "SELECT CURRENT_USER()"))
                    .containsExactly(user + "@127.0.0.1");
            assertThat(column(connection, "SHOW DATABASES")).containsExactly("information_schema");
            assertThatThrownBy(() -> column(connection, "SELECT * FROM mysql.global_priv"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> column(connection, "CREATE DATABASE test"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void letsTheMigrationDoEverythingAndGrantIt() throws Exception {
        try (Connection connection = connect("migrate", "migrate")) {
            column(connection, "CREATE DATABASE seen");
            column(connection, "GRANT SELECT ON seen.* TO 'monobe_portal'@'127.0.0.1'");
            try (Connection portal = connect("portal", "front")) {
                assertThat(column(portal, "SHOW DATABASES")).contains("seen");
            } finally {
                column(connection, "DROP DATABASE seen");
                column(connection, "REVOKE SELECT ON seen.* FROM 'monobe_portal'@'127.0.0.1'");
            }
            assertThat(column(connection, "SELECT @@collation_server"))
                    .containsExactly("utf8mb4_uca1400_as_cs");
            assertThat(column(connection, "SELECT @@innodb_snapshot_isolation"))
                    .containsExactly("1");
            assertThat(column(connection, "SELECT User FROM mysql.user WHERE User=''")).isEmpty();
        }
    }

    @Test
    void givesEachProgramOnlyItsOwnPasswordsInFilesOnlyTheOwnerReads() throws Exception {
        assertThat(properties("portal").stringPropertyNames())
                .allMatch(it -> it.startsWith("monobe.sources.front."));
        assertThat(properties("migrate").stringPropertyNames())
                .allMatch(it -> it.startsWith("monobe.sources.migrate."));
        assertThat(properties("backoffice").values())
                .doesNotContain(properties("portal").get("monobe.sources.front.password"));
        for (String file :
                List.of(
                        "secrets/portal.properties",
                        "keys/vault.key",
                        "keys/resident-392049.jwk")) {
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(data.resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(data.resolve("mariadb/init.sql")).doesNotExist();
        assertThat(data.resolve("seed-date")).hasContent("2026-11-23");
    }

    @Test
    void saysThatItIsHealthy() {
        var page = new Browser().get("http://localhost:" + port + "/health");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("UP");
    }

    private Connection connect(String program, String source) throws Exception {
        Properties properties = properties(program);
        String prefix = "monobe.sources." + source + ".";
        return DriverManager.getConnection(
                properties.getProperty(prefix + "url"),
                properties.getProperty(prefix + "user"),
                properties.getProperty(prefix + "password"));
    }

    private Properties properties(String program) throws Exception {
        var properties = new Properties();
        properties.load(
                new StringReader(
                        Files.readString(data.resolve("secrets/" + program + ".properties"))));
        return properties;
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }
}
