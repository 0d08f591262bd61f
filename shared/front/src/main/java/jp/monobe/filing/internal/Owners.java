package jp.monobe.filing.internal;

import jp.monobe.filing.PowerEnded;
import jp.monobe.mandate.LiveMandate;
import jp.monobe.municipality.spi.Ownership;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who may do what with drafts, filings and attachments, for the guard: the only place that knows of
 * agents (ADR 38). A draft is its applicant's. While an agent has it, only the agent types; what
 * was handed in is the applicant's alone.
 */
@Configuration(proxyBeanMethods = false)
class Owners {

    /** Begun by an agent, not handed over, under a mandate that covers it now. */
    private static final String WITH_AGENT =
            "(d.handed_at is null and coalesce("
                    + LiveMandate.covers("d.procedure_id")
                    + ", false))";

    private static final String HERS = "d.account_id = :account";
    private static final String ALONE = HERS + " and not " + WITH_AGENT;
    private static final String AGENTS = WITH_AGENT + " and m.agent_id = :account";

    /**
     * A draft that was handed in is still hers who did it, so that a second tab learns what became
     * of it.
     */
    private static final String HANDED_IN =
            " union all select 1 from filing f left join mandate m on m.id = f.mandate_id where"
                    + " f.draft_id = :id and (f.account_id = :account or (m.agent_id = :account and"
                    + " json_value(f.agent, '$.deed') = 'FILED'))";

    private final JdbcClient jdbc;
    private final LiveMandate live;

    Owners(JdbcClient jdbc, LiveMandate live) {
        this.jdbc = jdbc;
        this.live = live;
    }

    /** To type in it. */
    @Bean
    Ownership draftOwnership() {
        return draft("draft", "(" + ALONE + ") or (" + AGENTS + ")");
    }

    @Bean
    Ownership draftReading() {
        return draft("draft-reading", HERS + " or (" + AGENTS + ")");
    }

    @Bean
    Ownership draftSubmitting() {
        return draft(
                "draft-submitting", "(" + ALONE + ") or (" + AGENTS + " and m.reach = 'SUBMIT')");
    }

    /**
     * What an agent never does, and she only while no agent has it: signing, taking over answers.
     */
    @Bean
    Ownership draftAlone() {
        return draft("draft-alone", ALONE);
    }

    /** To take it back from an agent. */
    @Bean
    Ownership draftTaking() {
        return draft("draft-taking", HERS);
    }

    private Ownership draft(String kind, String condition) {
        return rows(
                kind,
                "select 1 from draft d left join mandate m on m.id = d.mandate_id where d.id = :id"
                        + " and ("
                        + condition
                        + ")"
                        + HANDED_IN);
    }

    @Bean
    Ownership filingOwnership() {
        return rows(
                "filing",
                "select 1 from filing f where f.id = :id and f.account_id = :account and not "
                        + PowerEnded.of("f.id"));
    }

    @Bean
    Ownership attachmentOwnership() {
        return attachment(
                "attachment",
                "(a.account_id = :account and not " + WITH_AGENT + ") or (" + AGENTS + ")");
    }

    @Bean
    Ownership attachmentReading() {
        return attachment("attachment-reading", "a.account_id = :account or (" + AGENTS + ")");
    }

    /** A file of a filing has no draft any more, and is the applicant's. */
    private Ownership attachment(String kind, String condition) {
        return rows(
                kind,
                "select 1 from attachment a left join draft d on d.id = a.draft_id left join"
                        + " mandate m on m.id = d.mandate_id where a.id = :id and ("
                        + condition
                        + ")");
    }

    private Ownership rows(String kind, String sql) {
        return new OwnedRows(kind, sql, jdbc, live);
    }
}
