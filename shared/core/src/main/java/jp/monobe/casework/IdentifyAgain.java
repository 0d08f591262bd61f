package jp.monobe.casework;

import java.util.UUID;
import jp.monobe.casework.model.CaseState;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.AccountLinks;
import jp.monobe.registry.RegistryPermission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a clerk choose once more whom a legal representative meant (ADR 43). */
@Service
public class IdentifyAgain {

    private final CaseMoves moves;
    private final AccountLinks links;

    IdentifyAgain(CaseMoves moves, AccountLinks links) {
        this.moves = moves;
        this.links = links;
    }

    /**
     * While nothing is proposed: whoever proposed did so of that person.
     *
     * @return false when nobody had decided, or it is too late
     */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = RegistryPermission.DECIDE_LINKS)
    public boolean askAgain(UUID caseId) {
        var entity = moves.locked(caseId);
        return switch (entity.state()) {
            case CaseState.Reviewing _, CaseState.Returned _ -> links.askAgain(entity.accountId());
            case CaseState.Proposed _,
                    CaseState.Signed _,
                    CaseState.Issued _,
                    CaseState.Withdrawn _ ->
                    false;
        };
    }
}
