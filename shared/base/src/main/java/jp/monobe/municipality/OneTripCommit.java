package jp.monobe.municipality;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Commits by going back to autocommit, which each transaction on a pooled connection does anyway:
 * one round trip for two. The server commits what is open when autocommit comes on (MariaDB, {@code
 * SET autocommit}; {@link Connection#setAutoCommit}), and an error of it is an error of the commit.
 *
 * <p>The statement is sent as a statement: a driver that may change servers repeats its own switch
 * there, which would tell a commit that never was.
 */
public final class OneTripCommit extends JdbcTransactionManager {

    /** What it sends. */
    public static final String COMMIT = "SET autocommit = 1";

    /**
     * @param source of connections that are in autocommit when they come
     */
    public OneTripCommit(DataSource source) {
        super(source);
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        var transaction = (JdbcTransactionObjectSupport) status.getTransaction();
        try (var statement =
                transaction.getConnectionHolder().getConnection().prepareStatement(COMMIT)) {
            statement.execute();
        } catch (SQLException e) {
            throw translateException("commit", e);
        }
    }
}
