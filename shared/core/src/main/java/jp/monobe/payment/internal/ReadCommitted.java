package jp.monobe.payment.internal;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction under which money may be booked, for acts of which only a part stands in one. */
@Component
public class ReadCommitted {

    private final TransactionTemplate work;

    ReadCommitted(PlatformTransactionManager transactions) {
        work = new TransactionTemplate(transactions);
        work.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    public <T> T call(Supplier<T> act) {
        return Objects.requireNonNull(work.execute(_ -> act.get()));
    }
}
