package jp.monobe.filing;

import java.util.List;
import java.util.UUID;
import jp.monobe.filing.StartResult.NotOffered;
import jp.monobe.filing.StartResult.Started;
import jp.monobe.filing.StartResult.TooMany;
import jp.monobe.filing.internal.Agents;
import jp.monobe.filing.internal.Beginnings;
import jp.monobe.filing.internal.CityTerms;
import jp.monobe.filing.internal.DraftReader;
import jp.monobe.filing.internal.Drafts;
import jp.monobe.mandate.MandateAct.Deed;
import jp.monobe.mandate.Mandates;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.Guarded.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts that an agent begins for an applicant (代理人の下書き). They are hers from the first moment; the
 * agent has them until they are handed in, handed over, taken over, or the mandate ends (ADR 38).
 */
@Service
public class AgentDrafts {

    private final Mandates mandates;
    private final Beginnings beginnings;
    private final Drafts drafts;
    private final DraftReader reader;
    private final Agents agents;
    private final CityTerms terms;

    AgentDrafts(
            Mandates mandates,
            Beginnings beginnings,
            Drafts drafts,
            DraftReader reader,
            Agents agents,
            CityTerms terms) {
        this.mandates = mandates;
        this.beginnings = beginnings;
        this.drafts = drafts;
        this.reader = reader;
        this.agents = agents;
        this.terms = terms;
    }

    /**
     * One at a time of each procedure, and no more than {@link Beginnings#MOST} that wait to be
     * handed in; {@link NotOffered} also when the mandate is not for it.
     */
    @Guarded(by = Who.RESIDENT, owning = "standing-mandate")
    @Transactional
    public StartResult begin(UUID mandateId, String procedure) {
        var mandate =
                mandates.covering(mandateId, procedure)
                        .filter(_ -> terms.online(procedure).isPresent());
        if (mandate.isEmpty()) {
            return new NotOffered();
        }
        var open = beginnings.openFor(mandate.get(), procedure);
        if (open.isPresent()) {
            return new Started(open.get(), true);
        }
        var draft = beginnings.beginFor(mandate.get(), procedure);
        draft.ifPresent(_ -> mandates.record(mandateId, Deed.BEGAN, procedure, null));
        return draft.<StartResult>map(begun -> new Started(begun, false))
                .orElseGet(() -> new TooMany(Beginnings.MOST));
    }

    /** What the agent has of it now, newest first. */
    @Guarded(by = Who.RESIDENT, owning = "standing-mandate")
    @Transactional(readOnly = true)
    public List<DraftRow> of(UUID mandateId) {
        return reader.rows(drafts.withAgent(mandateId));
    }

    /**
     * The agent has done what there was to do; the applicant goes on alone. False the second time.
     */
    @Guarded(by = Who.RESIDENT, owning = "draft")
    @Transactional
    public boolean handOver(UUID draftId) {
        return end(draftId, Deed.HANDED_OVER);
    }

    /** The applicant takes it from the agent and goes on alone. False the second time. */
    @Guarded(by = Who.RESIDENT, owning = "draft-taking")
    @Transactional
    public boolean takeOver(UUID draftId) {
        return end(draftId, Deed.TAKEN_OVER);
    }

    private boolean end(UUID draftId, Deed deed) {
        var draft = drafts.lock(draftId).filter(terms::isAlive);
        if (draft.isEmpty() || !drafts.hand(draftId, terms.now())) {
            return false;
        }
        agents.note(draft.get(), deed);
        if (deed == Deed.HANDED_OVER) {
            agents.tellApplicant(draft.get());
        }
        return true;
    }
}
