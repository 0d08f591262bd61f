package jp.monobe.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.exchange.Agent;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.mandate.AnswerResult;
import jp.monobe.mandate.GrantedMandates;
import jp.monobe.mandate.HeldMandates;
import jp.monobe.mandate.MandateTerms;
import jp.monobe.mandate.OfferResult;
import jp.monobe.municipality.Acting;
import org.springframework.stereotype.Component;

/** Makes mandates as two people at their phones do. */
@Component
public class Helpers {

    public static final VerifiedPerson MIDORI =
            new VerifiedPerson("支援　みどり", "高知県香南市野市町1番地", LocalDate.of(1980, 1, 2), "2");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final GrantedMandates granted;
    private final HeldMandates held;

    Helpers(GrantedMandates granted, HeldMandates held) {
        this.granted = granted;
        this.held = held;
    }

    /** For every procedure and a week. */
    public static MandateTerms all(Agent.Reach reach) {
        return new MandateTerms(
                Agent.Kind.SUPPORTER, "NPO ささえ", reach, true, List.of(), TODAY.plusDays(7), false);
    }

    public static MandateTerms only(Agent.Reach reach, String procedure) {
        return new MandateTerms(
                Agent.Kind.PRIVATE, "", reach, false, List.of(procedure), TODAY.plusDays(7), false);
    }

    public OfferResult.Offered offered(Acting granter, MandateTerms terms) {
        return (OfferResult.Offered) granter.call(() -> granted.offer(terms));
    }

    /** Typed by the agent, not confirmed yet. */
    public UUID answered(Acting granter, Acting agent, MandateTerms terms) {
        var offered = offered(granter, terms);
        var answer = agent.call(() -> held.answer(offered.code()));
        return ((AnswerResult.Answered) answer).mandateId();
    }

    public UUID standing(Acting granter, Acting agent, MandateTerms terms) {
        var mandate = answered(granter, agent, terms);
        granter.run(() -> granted.confirm(mandate));
        return mandate;
    }
}
