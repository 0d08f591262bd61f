package jp.monobe.municipality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The master rows of a city's settings, in its core database. */
final class SettingsRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SettingsRows() {}

    static CitySettings read(JdbcClient jdbc) {
        long revision =
                jdbc.sql("select revision from settings_revision").query(Long.class).single();
        List<Setting> rows =
                jdbc.sql(
                                "select name, valid_from, valid_until, value from setting"
                                        + " order by name, valid_from")
                        .query((row, _) -> setting(row))
                        .list();
        return new CitySettings(revision, rows);
    }

    private static Setting setting(ResultSet row) throws SQLException {
        return new Setting(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                JSON.readTree(row.getString(4)));
    }
}
