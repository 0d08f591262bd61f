package jp.monobe.registry.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends rows in batches of {@value #SIZE}, which the driver makes one bulk message ({@code
 * useBulkStmts}).
 */
public final class Bulk implements AutoCloseable {

    private static final int SIZE = 2000;

    private final PreparedStatement statement;
    private int rows;

    public Bulk(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    public void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        if (++rows % SIZE == 0) {
            statement.executeBatch();
        }
    }

    public int finish() throws SQLException {
        statement.executeBatch();
        return rows;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
