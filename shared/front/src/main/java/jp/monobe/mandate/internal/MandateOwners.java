package jp.monobe.mandate.internal;

import java.util.UUID;
import jp.monobe.mandate.LiveMandate;
import jp.monobe.municipality.spi.Ownership;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose a mandate is, for the guard: the applicant's who gives it, or the agent's who holds it. */
@Configuration(proxyBeanMethods = false)
class MandateOwners {

    @Bean
    Ownership grantedMandateOwnership(JdbcClient jdbc, LiveMandate live) {
        return new Side("granted-mandate", "m.granter_id = :account", jdbc, live);
    }

    /** Also when it has ended: to read that it did. */
    @Bean
    Ownership heldMandateOwnership(JdbcClient jdbc, LiveMandate live) {
        return new Side("held-mandate", "m.agent_id = :account", jdbc, live);
    }

    /** Only while it allows anything. */
    @Bean
    Ownership standingMandateOwnership(JdbcClient jdbc, LiveMandate live) {
        return new Side(
                "standing-mandate", "m.agent_id = :account and " + LiveMandate.STANDS, jdbc, live);
    }

    private record Side(String kind, String condition, JdbcClient jdbc, LiveMandate live)
            implements Ownership {

        @Override
        public boolean owns(UUID accountId, UUID id) {
            return !jdbc.sql("select 1 from mandate m where m.id = :id and " + condition)
                    .param("id", id)
                    .param("account", accountId)
                    .param("today", live.today())
                    .query(Integer.class)
                    .list()
                    .isEmpty();
        }
    }
}
