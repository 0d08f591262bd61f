package jp.monobe.municipality.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.municipality.Publication;
import jp.monobe.municipality.Setting;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** The rows that migrating writes: shipped settings, what is published of them, tenants. */
final class Tables {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    /** Puts the shipped settings in the place of the master copy and publishes the public ones. */
    void loadSettings(MunicipalityCode code, List<Setting> settings) throws SQLException {
        var core = "core_" + code;
        for (var setting : settings) {
            update(
                    "insert into `"
                            + core
                            + "`.setting (name, valid_from, valid_until, value)"
                            + " values (?, ?, ?, ?) on duplicate key update"
                            + " valid_until = values(valid_until), value = values(value)",
                    setting.key(),
                    setting.from(),
                    setting.until(),
                    JSON.writeValueAsString(setting.value()));
        }
        update("update `" + core + "`.settings_revision set revision = revision + 1");
        var open = settings.stream().filter(Tables::isPublic).toList();
        publish("settings", code.value(), JSON.writeValueAsString(open));
    }

    private static boolean isPublic(Setting setting) {
        return SettingKey.ALL.stream()
                .anyMatch(key -> key.isPublic() && key.name().equals(setting.key()));
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
