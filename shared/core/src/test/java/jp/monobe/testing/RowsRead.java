package jp.monobe.testing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts the rows that the database itself looks at for a piece of work. */
@Component
public class RowsRead {

    private final JdbcClient jdbc;
    private final TransactionTemplate work;

    RowsRead(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.work = new TransactionTemplate(transactions);
    }

    /** Within one transaction, so on one connection, whose counters are read before and after. */
    public long by(Runnable what) {
        Long rows =
                work.execute(_ -> {
                    long before = counted();
                    what.run();
                    return counted() - before;
                });
        return rows == null ? 0 : rows;
    }

    private long counted() {
        return jdbc
                .sql("show session status like 'Handler_read%'")
                .query((row, _) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
