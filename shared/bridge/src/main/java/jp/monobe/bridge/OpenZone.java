package jp.monobe.bridge;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The bridge's own way into the open zone. Not a transaction manager among the program's beans:
 * nothing of the inner zone may join in it by mistake.
 */
record OpenZone(JdbcClient jdbc, TransactionOperations work) {

    static OpenZone of(DataSource bridge) {
        return new OpenZone(
                JdbcClient.create(bridge),
                new TransactionTemplate(new JdbcTransactionManager(bridge)));
    }
}
