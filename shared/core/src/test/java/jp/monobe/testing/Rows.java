package jp.monobe.testing;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.testing.TestCities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies in a city's tables. */
@Component
public class Rows {

    private final JdbcClient jdbc;

    Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long count(String from, Object... values) {
        return in(TestCities.IN_NANKOKU, "select count(*) n from " + from, values).stream()
                .mapToLong(row -> ((Number) row.get("n")).longValue())
                .sum();
    }

    public List<Map<String, Object>> list(String sql, Object... values) {
        return in(TestCities.IN_NANKOKU, sql, values);
    }

    public List<Map<String, Object>> in(Scope.City city, String sql, Object... values) {
        return Acting.as(Desk.BRIDGE, city)
                .call(() -> jdbc.sql(sql).params(values).query().listOfRows());
    }

    public void change(String sql, Object... values) {
        Desk.bridge().run(() -> jdbc.sql(sql).params(values).update());
    }

    /** Changes 南国市's tables themselves, as only migrating may. */
    public static void migrate(String sql) {
        try (var connection = TestCities.raw("monobe_migrate");
                var statement = connection.createStatement()) {
            connection.setCatalog("core_" + TestCities.NANKOKU);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does the work while no row can be written into one table. */
    public static void refusing(String table, Runnable work) {
        migrate(
                "CREATE TRIGGER planted BEFORE INSERT ON "
                        + table
                        + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'planted'");
        try {
            work.run();
        } finally {
            migrate("DROP TRIGGER planted");
        }
    }
}
