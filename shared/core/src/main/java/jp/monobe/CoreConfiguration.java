package jp.monobe;

import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.SystemTime;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The module {@code core}: the inner zone's rooms. The program brings the data sources: the primary
 * one of the office, and one qualified {@code vault} (ADR 0003).
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan({
    "jp.monobe.registry",
    "jp.monobe.staff",
    "jp.monobe.facilityregister",
    "jp.monobe.publishing",
    "jp.monobe.wording",
    "jp.monobe.notice",
    "jp.monobe.casework",
    "jp.monobe.billing",
    "jp.monobe.payment",
    "jp.monobe.refund",
    "jp.monobe.debit",
    "jp.monobe.agreement",
    "jp.monobe.arrears",
    "jp.monobe.printing",
    "jp.monobe.closing",
    "jp.monobe.handling",
    "jp.monobe.allowance",
    "jp.monobe.deduction",
    "jp.monobe.counter",
    "jp.monobe.myna"
})
@EntityScan({
    "jp.monobe.publishing",
    "jp.monobe.notice",
    "jp.monobe.casework",
    "jp.monobe.allowance"
})
@PropertySource("classpath:/jp/monobe/core.properties")
@EnableJpaRepositories({
    "jp.monobe.publishing",
    "jp.monobe.notice",
    "jp.monobe.casework",
    "jp.monobe.allowance"
})
public class CoreConfiguration {

    /** For work of which only a part may stand in a transaction. */
    @Bean
    TransactionOperations transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    @Bean
    Outbox coreOutbox(JdbcClient jdbc, SystemTime time) {
        return Outbox.ofCore(jdbc, time);
    }
}
