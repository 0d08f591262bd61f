package jp.monobe.paying.internal;

import java.util.UUID;
import jp.monobe.municipality.spi.Ownership;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose a bill, a slip, a payment and a mandate are, for the guard: who has to pay, or who began
 * it.
 */
@Configuration(proxyBeanMethods = false)
class PayingOwners {

    @Bean
    Ownership billOwnership(JdbcClient jdbc) {
        return new Rows("bill", "bill where id = ? and account_id = ?", jdbc);
    }

    @Bean
    Ownership billSlipOwnership(JdbcClient jdbc) {
        return new Rows(
                "bill-slip",
                "bill_slip s join bill b on b.id = s.bill_id where s.id = ? and b.account_id = ?",
                jdbc);
    }

    @Bean
    Ownership paymentOwnership(JdbcClient jdbc) {
        return new Rows("payment", "payment where id = ? and account_id = ?", jdbc);
    }

    @Bean
    Ownership debitMandateOwnership(JdbcClient jdbc) {
        return new Rows("debit-mandate", "debit_mandate where id = ? and account_id = ?", jdbc);
    }

    private record Rows(String kind, String from, JdbcClient jdbc) implements Ownership {

        @Override
        public boolean owns(UUID accountId, UUID id) {
            return jdbc.sql("select exists (select 1 from " + from + ")")
                    .params(id, accountId)
                    .query(Boolean.class)
                    .single();
        }
    }
}
