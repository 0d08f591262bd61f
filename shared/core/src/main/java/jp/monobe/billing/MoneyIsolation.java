package jp.monobe.billing;

import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Under an older view of the rows, whoever waits for the bill is refused (error 1020). */
final class MoneyIsolation {

    private MoneyIsolation() {}

    static void check() {
        var level = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
        if (level == null || level != TransactionDefinition.ISOLATION_READ_COMMITTED) {
            throw new IllegalStateException("Money is booked under READ COMMITTED");
        }
    }
}
