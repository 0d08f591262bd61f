package jp.monobe.casework;

import java.util.Optional;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.internal.CaseHolds;
import jp.monobe.casework.model.CaseLifecycle.Why;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import org.springframework.stereotype.Component;

/**
 * What stands in the way of a grant (認定): a filing that lacks something, or somebody's other case.
 */
@Component
class Grants {

    private final CaseFiles files;
    private final Assessors assessors;
    private final CaseHolds holds;

    Grants(CaseFiles files, Assessors assessors, CaseHolds holds) {
        this.files = files;
        this.assessors = assessors;
        this.holds = holds;
    }

    /** A rejection needs nothing of the filing. */
    Optional<DeskResult> incomplete(CaseEntity entity, Proposal proposal) {
        boolean lacks =
                proposal instanceof Proposal.Approve
                        && !assessors.of(entity.procedure()).canBeGranted(files.of(entity));
        return lacks ? Optional.of(new DeskResult.Refused(Why.INCOMPLETE)) : Optional.empty();
    }

    /**
     * Takes hold of whom the grant binds, then looks whether one of them is granted already: in
     * this order, in the transaction that signs, so that of two cases only one is ever signed.
     */
    Optional<DeskResult> bind(CaseEntity entity) {
        if (!(entity.state() instanceof CaseState.Proposed(Proposal.Approve(), _, _))) {
            return Optional.empty();
        }
        var assessor = assessors.of(entity.procedure());
        var file = files.of(entity);
        var other = holds.take(entity.id(), assessor.bound(file));
        if (other.isPresent()) {
            return other.map(it -> new DeskResult.SignedElsewhere(it.caseId(), it.receiptNumber()));
        }
        var granted = assessor.grantedElsewhere(file);
        granted.ifPresent(_ -> holds.release(entity.id()));
        return granted.map(DeskResult.GrantedElsewhere::new);
    }
}
