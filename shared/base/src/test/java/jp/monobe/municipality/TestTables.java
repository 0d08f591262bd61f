package jp.monobe.municipality;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.municipality.testing.TestCities;

/** Every table of every database of ours, as the migrating user sees them. */
final class TestTables {

    static final List<String> ALL = read();

    private TestTables() {}

    private static List<String> read() {
        try (var connection = TestCities.raw("monobe_migrate");
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select concat(table_schema, '.', table_name) from"
                                        + " information_schema.tables where table_schema regexp"
                                        + " '^(open$|platform$|front_|core_|vault_)'"
                                        + " and table_name not like 'flyway%'")) {
            var result = new ArrayList<String>();
            while (rows.next()) {
                result.add(rows.getString(1).replace("open.", "`open`."));
            }
            return List.copyOf(result);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
