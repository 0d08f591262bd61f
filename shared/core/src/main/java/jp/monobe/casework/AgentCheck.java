package jp.monobe.casework;

import java.util.List;
import java.util.Optional;
import jp.monobe.casework.internal.CaseWords;
import jp.monobe.casework.model.Check;
import jp.monobe.exchange.Agent;
import jp.monobe.kernel.Wareki;

/** Tells a clerk that somebody acted for the applicant, and what the applicant allowed (代理人). */
final class AgentCheck {

    private AgentCheck() {}

    /** None where she did it all herself. */
    static List<Check> of(List<CaseView.FilingLine> filings) {
        return filings.reversed().stream()
                .flatMap(filing -> Optional.ofNullable(filing.agent()).stream())
                .limit(1)
                .map(AgentCheck::check)
                .toList();
    }

    private static Check check(Agent agent) {
        return new Check(
                "agent",
                Check.Tone.LOOK,
                CaseWords.of("cases.check.agent." + agent.deed()),
                CaseWords.of(
                        "cases.check.agent.reason",
                        agent.name(),
                        CaseWords.of("cases.check.agent.kind." + agent.kind())
                                + (agent.organisation().isEmpty()
                                        ? ""
                                        : " " + agent.organisation()),
                        CaseWords.of("cases.check.agent.reach." + agent.reach()),
                        Wareki.date(agent.grantedOn()),
                        Wareki.date(agent.until())));
    }
}
