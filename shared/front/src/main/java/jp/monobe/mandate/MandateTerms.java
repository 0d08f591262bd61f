package jp.monobe.mandate;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.exchange.Agent;

/**
 * What an applicant allows an agent (委任の内容).
 *
 * @param organisation for which a supporter acts, as the applicant names it; empty for none
 * @param every whether it is for every procedure of the city
 * @param procedures ids of those allowed, at least one; none when it is for every one
 * @param until the last day, inclusive
 * @param addressShown whether the agent sees the applicant's address
 */
public record MandateTerms(
        Agent.Kind kind,
        String organisation,
        Agent.Reach reach,
        boolean every,
        List<String> procedures,
        LocalDate until,
        boolean addressShown) {

    public MandateTerms {
        procedures = List.copyOf(procedures);
        if (every != procedures.isEmpty()) {
            throw new IllegalArgumentException("Every procedure, or some: " + procedures);
        }
    }

    public boolean covers(String procedure) {
        return every || procedures.contains(procedure);
    }
}
