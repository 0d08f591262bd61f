package jp.monobe.municipality;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;

/**
 * How a program logs in to a server: an URL without a database, a user, and the size of its pool.
 *
 * @param url such as {@code jdbc:mariadb://127.0.0.1:8091/}
 * @param poolSize 0 for what the source usually needs
 */
public record SourceLogin(String url, String user, String password, int poolSize) {

    /**
     * Statements in one string stay refused, so that nothing can smuggle in a second one. The
     * server keeps parsed statements for each connection and database, and is sent the values only.
     */
    public static final String OPTIONS =
            "allowMultiQueries=false&useBulkStmts=true&useServerPrepStmts=true&cachePrepStmts=true";

    /** Snapshots are read one at a time; a second may be of another kind. */
    private static final int SNAPSHOTS = 2;

    public ScopedDataSource open(Source source) {
        var pool = config(source, source.name().toLowerCase(Locale.ROOT));
        pool.setMaximumPoolSize(poolSize > 0 ? poolSize : source.connections());
        var beside = config(source, pool.getPoolName() + "-beside");
        beside.setMaximumPoolSize(SNAPSHOTS);
        beside.setMinimumIdle(0);
        return new ScopedDataSource(
                source, new HikariDataSource(pool), new HikariDataSource(beside));
    }

    private HikariConfig config(Source source, String name) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url + (url.contains("?") ? "&" : "?") + OPTIONS);
        config.setUsername(user);
        config.setPassword(password);
        config.setConnectionTimeout(3000);
        config.setInitializationFailTimeout(-1);
        source.isolation().ifPresent(config::setTransactionIsolation);
        return config;
    }
}
