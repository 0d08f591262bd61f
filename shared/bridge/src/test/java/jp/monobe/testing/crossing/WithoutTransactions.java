package jp.monobe.testing.crossing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** A planted fault: each statement is durable by itself. */
@Configuration(proxyBeanMethods = false)
class WithoutTransactions {

    @Bean
    @Primary
    PlatformTransactionManager torn() {
        return new Torn();
    }

    @Bean
    @Primary
    TransactionTemplate tornWork() {
        return new TransactionTemplate(torn());
    }

    private static final class Torn extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
