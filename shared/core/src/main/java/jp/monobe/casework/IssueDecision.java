package jp.monobe.casework;

import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.model.CaseLifecycle;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.municipality.Guarded;
import jp.monobe.notice.NoticeDraft;
import jp.monobe.notice.Notices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Previews and issues the notice of a decision. Issuing is one transaction: number, document, the
 * procedure's own records, the case's state, and the outbox row that brings the copy out.
 */
@Service
public class IssueDecision {

    private final CaseMoves moves;
    private final CaseFiles files;
    private final Assessors assessors;
    private final Notices notices;
    private final AuditTrail audit;

    IssueDecision(
            CaseMoves moves,
            CaseFiles files,
            Assessors assessors,
            Notices notices,
            AuditTrail audit) {
        this.moves = moves;
        this.files = files;
        this.assessors = assessors;
        this.notices = notices;
        this.audit = audit;
    }

    /** The notice as it would go out today; of a case that is proposed or signed. */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public byte[] preview(UUID caseId) {
        audit.record("notice.preview", "case", caseId, "case:" + caseId);
        return moves.read(
                caseId,
                entity ->
                        notices.preview(draft(entity, files.of(entity), decision(entity.state()))));
    }

    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "notice.issue")
    public DeskResult issue(UUID caseId, long version) {
        var entity = moves.locked(caseId);
        if (entity.version() != version) {
            return new DeskResult.Stale();
        }
        if (!(entity.state() instanceof CaseState.Signed(var decision, _, _, _, _))) {
            return new DeskResult.Refused(CaseLifecycle.Why.NOT_FROM_HERE);
        }
        var file = files.of(entity);
        var assessor = assessors.of(entity.procedure());
        var issued = notices.issue(draft(entity, file, decision));
        var move = new CaseMove.Issue(issued.id(), moves.now());
        return switch (CaseLifecycle.apply(entity.state(), move)) {
            case CaseLifecycle.Outcome.Moved(var to) -> {
                moves.keep(entity, to, "issue", issued.number());
                assessor.decided(file, decision, moves.today());
                audit.record("notice.issue", "notice", issued.id(), "case:" + caseId);
                yield new DeskResult.Done();
            }
            case CaseLifecycle.Outcome.Refused(var why) ->
                    throw new IllegalStateException("A signed case refuses its issue: " + why);
        };
    }

    private NoticeDraft draft(CaseEntity entity, CaseFile file, Proposal decision) {
        var assessor = assessors.of(entity.procedure());
        var first = files.firstFiling(entity.id());
        return new NoticeDraft(
                entity.id(),
                first,
                first,
                entity.accountId(),
                assessor.noticeTitle(decision),
                entity.delivery(),
                head -> assessor.notice(file, decision, head));
    }

    private static Proposal decision(CaseState state) {
        return switch (state) {
            case CaseState.Proposed(var what, _, _) -> what;
            case CaseState.Signed(var what, _, _, _, _) -> what;
            case CaseState.Issued(var what, _, _, _, _) -> what;
            case CaseState.Reviewing _, CaseState.Returned _, CaseState.Withdrawn _ ->
                    new Proposal.Approve();
        };
    }
}
