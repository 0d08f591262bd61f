package jp.monobe.registry;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Sends rows in batches of {@value #SIZE}, which the driver makes one bulk message ({@code
 * useBulkStmts}). While the database writes one batch, the caller prepares the next.
 */
public final class Bulk implements AutoCloseable {

    private static final int SIZE = 2000;

    private final PreparedStatement statement;
    private final ExecutorService sender =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private List<@Nullable Object[]> batch = new ArrayList<>(SIZE);
    private @Nullable Future<?> sending;
    private int rows;

    public Bulk(Connection connection, String sql) throws SQLException {
        statement = connection.prepareStatement(sql);
    }

    public void add(@Nullable Object... values) throws SQLException {
        batch.add(values);
        rows++;
        if (batch.size() == SIZE) {
            send();
        }
    }

    /** Waits until all is written; the connection may be used for something else again. */
    public int finish() throws SQLException {
        send();
        await();
        return rows;
    }

    private void send() throws SQLException {
        await();
        var full = batch;
        batch = new ArrayList<>(SIZE);
        sending = sender.submit(() -> execute(full));
    }

    private int execute(List<@Nullable Object[]> full) throws SQLException {
        for (var values : full) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.addBatch();
        }
        return statement.executeBatch().length;
    }

    private void await() throws SQLException {
        try {
            if (sending != null) {
                sending.get();
            }
        } catch (ExecutionException e) {
            throw new SQLException("A batch was refused", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted", e);
        }
    }

    @Override
    public void close() throws SQLException {
        sender.close();
        statement.close();
    }
}
