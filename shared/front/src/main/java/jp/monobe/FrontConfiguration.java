package jp.monobe;

import javax.sql.DataSource;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.OneTripCommit;
import jp.monobe.resident.Mails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * The module {@code front}: residents, filings, inbox and paying, over the portal's own data
 * source.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true)
@ComponentScan({
    "jp.monobe.resident",
    "jp.monobe.mandate",
    "jp.monobe.filing",
    "jp.monobe.inbox",
    "jp.monobe.paying",
    "jp.monobe.searchlog"
})
public class FrontConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(DataSource source) {
        return new OneTripCommit(source);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, SystemTime time) {
        return Outbox.ofFront(jdbc, time);
    }

    @Bean
    Mails mails(Outbox outbox, @Value("${monobe.public-url:http://localhost:8080}") String portal) {
        return new Mails(outbox, portal);
    }
}
