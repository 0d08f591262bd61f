package jp.monobe.bench.rooms;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row as it stands in a table, to be written again by bare JDBC. */
record Row(String table, Map<String, @Nullable Object> values) {

    static List<Row> read(Connection connection, String table, String where, Object... parameters)
            throws SQLException {
        var sql = "select * from " + table + " where " + where;
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var result = statement.executeQuery()) {
                var rows = new ArrayList<Row>();
                while (result.next()) {
                    rows.add(new Row(table, values(result)));
                }
                return rows;
            }
        }
    }

    private static Map<String, @Nullable Object> values(ResultSet result) throws SQLException {
        var columns = result.getMetaData();
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.put(columns.getColumnName(i), result.getObject(i));
        }
        return values;
    }

    /** Of a column that is never null. */
    Object value(String column) {
        return Objects.requireNonNull(values.get(column), column);
    }

    /** The database counts this column itself. */
    Row without(String column) {
        var others = new LinkedHashMap<>(values);
        others.remove(column);
        return new Row(table, others);
    }

    /** Takes the values in the order of the columns. */
    String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", values.keySet()),
                        values.keySet().stream().map(_ -> "?").collect(Collectors.joining(", ")));
    }
}
