package jp.monobe.municipality.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import jp.monobe.kernel.FiscalYear;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.SourceLogin;

/**
 * Brings all databases up to date: creates what is missing, runs the scripts, makes roles and
 * grants, loads the shipped settings, and writes the tenant rows last, so that a program never
 * serves a city that is not ready. Running it again changes nothing.
 */
public final class Migration {

    private final Databases databases;
    private final Grants grants;
    private final LocalDate today;

    /**
     * @param host from which the programs connect, as in their users' names
     */
    public Migration(SourceLogin login, String host, LocalDate today) {
        this.databases = new Databases(login);
        this.grants = new Grants(host);
        this.today = today;
    }

    public void run(List<TenantDeclaration> cities, Consumer<String> progress) throws SQLException {
        databases.migrate("open", "classpath:db/open");
        databases.migrate(
                "platform", "classpath:db/city", "classpath:db/platform", "classpath:db/catalogue");
        databases.run(grants.shared());
        progress.accept("open, platform");
        for (var city : cities) {
            migrate(city.code());
            try (var connection = databases.connect("")) {
                new Tables(connection).writeTenant(city);
            }
            progress.accept(city.name() + " " + city.code());
        }
    }

    /**
     * Publishes a part of the catalogue; a new revision only if it differs.
     *
     * @param code whose part it is; empty for what is national
     */
    public void publish(String kind, String code, String body) throws SQLException {
        try (var connection = databases.connect("")) {
            new Tables(connection).publish(kind, code, body);
        }
    }

    private void migrate(MunicipalityCode code) throws SQLException {
        databases.migrate("front_" + code, "classpath:db/city", "classpath:db/front");
        databases.migrate(
                "core_" + code,
                "classpath:db/city",
                "classpath:db/settings",
                "classpath:db/catalogue",
                "classpath:db/core");
        databases.migrate("vault_" + code, "classpath:db/vault");
        databases.run(grants.city(code));
        try (var connection = databases.connect("")) {
            numbers(connection, "front_" + code, "receipt_r");
            numbers(connection, "core_" + code, "receipt_k");
            numbers(connection, "core_" + code, "receipt_p");
            numbers(connection, "core_" + code, "letter");
            new Tables(connection).loadSettings(code, SettingsFile.of(code));
        }
    }

    /**
     * One sequence per fiscal year, the last, this one and the next, since a role may not create
     * one.
     */
    private void numbers(Connection connection, String database, String name) throws SQLException {
        int year = FiscalYear.of(today).year();
        try (var statement = connection.createStatement()) {
            for (int each = year - 1; each <= year + 1; each++) {
                var sequence = "`%s`.`%s_%d`".formatted(database, name, each);
                statement.execute("CREATE SEQUENCE IF NOT EXISTS " + sequence + " START WITH 1");
                statement.execute("ALTER SEQUENCE " + sequence + " " + ahead(name));
            }
        }
    }

    /**
     * Each number drawn by itself is a commit by itself. Receipt numbers may leave a gap after a
     * stop of the server (ADR 0016); those of letters stand in a register and leave none.
     */
    private static String ahead(String name) {
        return name.startsWith("receipt") ? "CACHE 50" : "NOCACHE";
    }
}
