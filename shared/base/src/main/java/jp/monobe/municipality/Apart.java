package jp.monobe.municipality;

import java.sql.SQLException;
import java.util.function.Function;
import jp.monobe.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Reads snapshots (tenants, settings, catalogue) in a scope of its own on a connection of its own
 * beside the pool, whatever transaction runs on this thread and however many others do.
 */
final class Apart {

    private static final Actor READER = new Actor.Job("snapshot");

    private final ScopedDataSource source;

    Apart(ScopedDataSource source) {
        this.source = source;
    }

    <T> T read(Scope scope, Function<JdbcClient, T> query) {
        try {
            return Acting.as(READER, scope)
                    .callApart(() -> {
                        try (var connection = source.besideTransactions()) {
                            var single = new SingleConnectionDataSource(connection, true);
                            return query.apply(JdbcClient.create(single));
                        }
                    });
        } catch (SQLException e) {
            throw new DatabaseAway(e);
        }
    }

    /** No connection could be had; pages say so honestly. */
    static final class DatabaseAway
            extends org.springframework.dao.DataAccessResourceFailureException {
        DatabaseAway(SQLException cause) {
            super("Database away", cause);
        }
    }
}
