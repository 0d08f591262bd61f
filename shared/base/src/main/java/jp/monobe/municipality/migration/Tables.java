package jp.monobe.municipality.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Publication;
import jp.monobe.municipality.Setting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.SettingsRows;
import jp.monobe.municipality.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The rows that migrating writes: shipped settings, what is published of them, tenants. */
final class Tables {

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /**
     * Puts the shipped settings in the place of the master copy and publishes the public ones. What
     * the office changes itself is shipped to begin with, and then left to it.
     */
    void loadSettings(MunicipalityCode code, List<Setting> settings) throws SQLException {
        connection.setCatalog("core_" + code);
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var edited =
                SettingsRows.read(jdbc).settings().stream()
                        .map(Setting::key)
                        .filter(Tables::isEdited)
                        .collect(Collectors.toSet());
        settings.stream()
                .filter(it -> !edited.contains(it.key()))
                .forEach(it -> SettingsRows.put(jdbc, it));
        publish("settings", code.value(), SettingsRows.published(SettingsRows.read(jdbc)));
    }

    private static boolean isEdited(String name) {
        return SettingKey.EDITED.stream().anyMatch(key -> key.name().equals(name));
    }

    /** Adds a revision when the text differs from the newest one. */
    void publish(String kind, String code, String body) {
        Publication.publish(
                JdbcClient.create(new SingleConnectionDataSource(connection, true)),
                kind,
                code,
                body);
    }

    void writeTenant(TenantDeclaration city) throws SQLException {
        for (var database : List.of("platform", "open")) {
            update(
                    "insert into `"
                            + database
                            + "`.tenant (code, slug, name, schema_version)"
                            + " values (?, ?, ?, ?) on duplicate key update slug = values(slug),"
                            + " name = values(name), schema_version = values(schema_version)",
                    city.code().value(),
                    city.slug(),
                    city.name(),
                    Tenant.KNOWN_SCHEMA);
        }
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
