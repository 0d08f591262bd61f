package jp.monobe.bridge;

import java.sql.SQLException;
import jp.monobe.municipality.testing.TestCities;

/** Changes to 南国市's tables in the open zone, as only migrating may make them. */
final class Front {

    private Front() {}

    static void migrate(String sql) {
        try (var connection = TestCities.raw("monobe_migrate");
                var statement = connection.createStatement()) {
            connection.setCatalog("front_" + TestCities.NANKOKU);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does the work while no row can be written into one table. */
    static void refusing(String table, Runnable work) {
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
