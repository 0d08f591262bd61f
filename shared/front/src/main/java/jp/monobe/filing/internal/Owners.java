package jp.monobe.filing.internal;

import jp.monobe.municipality.spi.Ownership;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who owns drafts, filings and attachments, for the guard. */
@Configuration(proxyBeanMethods = false)
class Owners {

    /** A draft that was handed in is still hers, so that a second tab learns what became of it. */
    @Bean
    Ownership draftOwnership(JdbcClient jdbc) {
        return new OwnedRows(
                "draft",
                "select 1 from draft where id = :id and account_id = :account union all select 1"
                        + " from filing where draft_id = :id and account_id = :account",
                jdbc);
    }

    @Bean
    Ownership filingOwnership(JdbcClient jdbc) {
        return new OwnedRows(
                "filing", "select 1 from filing where id = :id and account_id = :account", jdbc);
    }

    @Bean
    Ownership attachmentOwnership(JdbcClient jdbc) {
        return new OwnedRows(
                "attachment",
                "select 1 from attachment where id = :id and account_id = :account",
                jdbc);
    }
}
