package jp.monobe.municipality;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * Hands out connections that stand in the database of the current scope, under the one role that
 * may see it. The pool's user has no right without a role. What a physical connection was set to is
 * remembered and skipped when equal (some 200 µs saved); any failure evicts the connection.
 */
public final class ScopedDataSource extends AbstractDataSource implements AutoCloseable {

    private final Source source;
    private final HikariDataSource pool;
    private final HikariDataSource beside;
    private final Map<Connection, Source.Place> standing =
            Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * @param beside few connections for whoever reads while the thread already holds one of the
     *     pool's
     */
    ScopedDataSource(Source source, HikariDataSource pool, HikariDataSource beside) {
        this.source = source;
        this.pool = pool;
        this.beside = beside;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return from(pool);
    }

    /** One that no crowd of transactions can be waiting for. */
    Connection besideTransactions() throws SQLException {
        return from(beside);
    }

    private Connection from(HikariDataSource pool) throws SQLException {
        var place = source.placeOf(Acting.current().scope());
        var connection = pool.getConnection();
        try {
            enter(connection.unwrap(org.mariadb.jdbc.Connection.class), place);
            return connection;
        } catch (SQLException | RuntimeException e) {
            pool.evictConnection(connection);
            connection.close();
            throw e;
        }
    }

    private void enter(Connection physical, Source.Place place) throws SQLException {
        if (place.equals(standing.get(physical))) {
            return;
        }
        standing.remove(physical);
        try (var statement = physical.createStatement()) {
            statement.execute("SET ROLE `" + place.role() + "`");
        }
        physical.setCatalog(place.database());
        standing.put(physical, place);
    }

    @Override
    public Connection getConnection(String username, String password) {
        throw new UnsupportedOperationException("One user per source");
    }

    @Override
    public void close() {
        pool.close();
        beside.close();
    }
}
