package jp.monobe.municipality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The master rows of a city's settings, in its core database. */
public final class SettingsRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SettingsRows() {}

    public static CitySettings read(JdbcClient jdbc) {
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

    /** In the place of what was written for the same day; programs read it again. */
    public static void put(JdbcClient jdbc, Setting setting) {
        jdbc.sql(
                        "insert into setting (name, valid_from, valid_until, value) values (?, ?, ?,"
                                + " ?) on duplicate key update valid_until = values(valid_until),"
                                + " value = values(value)")
                .param(setting.key())
                .param(setting.from())
                .param(setting.until())
                .param(JSON.writeValueAsString(setting.value()))
                .update();
        jdbc.sql("update settings_revision set revision = revision + 1").update();
    }

    /** What the public may know of them, as it is published. */
    public static String published(CitySettings all) {
        return SettingsJson.write(
                all.settings().stream()
                        .filter(SettingsRows::isPublic)
                        .sorted(Comparator.comparing(Setting::key).thenComparing(Setting::from))
                        .toList());
    }

    private static boolean isPublic(Setting setting) {
        return SettingKey.ALL.stream()
                .anyMatch(key -> key.isPublic() && key.name().equals(setting.key()));
    }

    private static Setting setting(ResultSet row) throws SQLException {
        return new Setting(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                row.getObject(3, LocalDate.class),
                JSON.readTree(row.getString(4)));
    }
}
