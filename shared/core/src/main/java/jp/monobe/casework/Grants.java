package jp.monobe.casework;

import java.time.Instant;
import java.util.Optional;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.internal.CaseHolds;
import jp.monobe.casework.internal.SubjectRows;
import jp.monobe.casework.model.CaseLifecycle.Why;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.procedure.model.Answers;
import org.springframework.stereotype.Component;

/**
 * What stands in the way of a grant (認定): a filing that lacks something, or somebody's other case.
 */
@Component
class Grants {

    private final CaseFiles files;
    private final Assessors assessors;
    private final CaseHolds holds;
    private final SubjectRows subjects;

    Grants(CaseFiles files, Assessors assessors, CaseHolds holds, SubjectRows subjects) {
        this.files = files;
        this.assessors = assessors;
        this.holds = holds;
        this.subjects = subjects;
    }

    /** Whether a decision comes of it, or it is only taken note of. */
    boolean isDecided(CaseEntity entity) {
        return files.of(entity).handling().isDecided();
    }

    /** A rejection needs nothing of the filing. */
    Optional<DeskResult> incomplete(CaseEntity entity, Proposal proposal) {
        return proposal instanceof Proposal.Approve(var granted) && lacks(entity, granted)
                ? Optional.of(new DeskResult.Refused(Why.INCOMPLETE))
                : Optional.empty();
    }

    private boolean lacks(CaseEntity entity, Answers granted) {
        var file = files.of(entity);
        return !assessors.of(entity.procedure()).canBeGranted(file)
                || !SettledAnswers.problems(file.handling(), granted, file.claimDate()).isEmpty();
    }

    /**
     * Takes hold of whom the grant binds, then looks whether one of them is granted already: in
     * this order, in the transaction that signs, so that of two cases only one is ever signed.
     */
    Optional<DeskResult> bind(CaseEntity entity) {
        if (!(entity.state() instanceof CaseState.Proposed(Proposal.Approve _, _, var at))) {
            return Optional.empty();
        }
        var assessor = assessors.of(entity.procedure());
        var file = files.of(entity);
        var other = holds.take(entity.id(), assessor.bound(file));
        if (other.isPresent()) {
            return other.map(it -> new DeskResult.SignedElsewhere(it.caseId(), it.receiptNumber()));
        }
        var granted =
                assessor.grantedElsewhere(file)
                        .<DeskResult>map(DeskResult.GrantedElsewhere::new)
                        .or(() -> grantedSince(entity, at));
        granted.ifPresent(_ -> holds.release(entity.id()));
        return granted;
    }

    /** To somebody else after this was proposed: whoever proposed could not know it. */
    private Optional<DeskResult> grantedSince(CaseEntity entity, Instant proposed) {
        return subjects.rivals(entity.id()).stream()
                .filter(rival -> !rival.own())
                .filter(rival -> rival.grantedAt().filter(at -> !at.isBefore(proposed)).isPresent())
                .findFirst()
                .map(rival -> new DeskResult.GrantedSince(rival.receiptNumber()));
    }
}
