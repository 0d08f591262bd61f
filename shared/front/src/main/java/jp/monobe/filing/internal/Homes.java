package jp.monobe.filing.internal;

import java.util.UUID;
import jp.monobe.municipality.Acting;
import jp.monobe.procedure.model.AnswerKey;
import org.springframework.stereotype.Component;

/** Where a file is to lie (添付先): whose it is there, and whether it may still come. */
@Component
class Homes {

    private final Drafts drafts;
    private final FilingChains chains;
    private final Agents agents;
    private final CityTerms terms;

    Homes(Drafts drafts, FilingChains chains, Agents agents, CityTerms terms) {
        this.drafts = drafts;
        this.chains = chains;
        this.agents = agents;
        this.terms = terms;
    }

    /** Whose file it is: the applicant's, whoever sends it. */
    UUID owner(AttachmentHome home) {
        return switch (home) {
            case AttachmentHome.OfDraft(var draft) ->
                    drafts.find(draft).map(Draft::accountId).orElseGet(Acting::account);
            case AttachmentHome.AfterFiling _ -> Acting.account();
        };
    }

    boolean isOpen(AttachmentHome home) {
        return switch (home) {
            case AttachmentHome.OfDraft(var draft) ->
                    drafts.find(draft).filter(terms::isAlive).isPresent();
            case AttachmentHome.AfterFiling(var first) -> !chains.isEnded(first);
        };
    }

    /** The last look before it is kept, under the draft's lock: an agent may have lost it. */
    boolean touch(AttachmentHome home, AnswerKey key) {
        return switch (home) {
            case AttachmentHome.OfDraft(var draft) ->
                    drafts.lock(draft).filter(agents::mayStillType).isPresent()
                            && drafts.touch(draft, key, terms.aliveSince(), terms.now());
            case AttachmentHome.AfterFiling _ -> isOpen(home);
        };
    }
}
