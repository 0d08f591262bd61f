package jp.monobe.casework;

import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.model.CaseLifecycle;
import jp.monobe.casework.model.CaseLifecycle.Outcome;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.exchange.Delivery;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.notice.NoticeDraft;
import jp.monobe.notice.Notices;
import jp.monobe.procedure.model.Handling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Previews and issues the notice of a decision. Issuing is one transaction: number, document, the
 * procedure's own records, the case's state, and the outbox row that brings the copy out.
 */
@Service
public class IssueDecision {

    private static final UUID NOT_YET = new UUID(0, 0);

    private final CaseMoves moves;
    private final CaseFiles files;
    private final Assessors assessors;
    private final Notices notices;
    private final AuditTrail audit;
    private final Rivals rivals;

    IssueDecision(
            CaseMoves moves,
            CaseFiles files,
            Assessors assessors,
            Notices notices,
            AuditTrail audit,
            Rivals rivals) {
        this.moves = moves;
        this.files = files;
        this.assessors = assessors;
        this.notices = notices;
        this.audit = audit;
        this.rivals = rivals;
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
        var file = files.of(entity);
        var move = move(file, NOT_YET);
        if (CaseLifecycle.apply(entity.state(), move) instanceof Outcome.Refused(var why)) {
            return new DeskResult.Refused(why);
        }
        issue(entity, file, decision(entity.state()));
        return new DeskResult.Done();
    }

    private void issue(CaseEntity entity, CaseFile file, Proposal decision) {
        if (decision instanceof Proposal.Approve) {
            rivals.tell(entity);
        }
        var issued = notices.issue(draft(entity, file, decision));
        switch (CaseLifecycle.apply(entity.state(), move(file, issued.id()))) {
            case Outcome.Moved(var to) -> moves.keep(entity, to, "issue", issued.number());
            case Outcome.Refused(var why) -> throw new IllegalStateException("Refused: " + why);
        }
        assessors.of(entity.procedure()).decided(file, decision, moves.today());
        audit.record("notice.issue", "notice", issued.id(), "case:" + entity.id());
    }

    /** A decision is signed first; what is only taken note of is told as proposed. */
    private CaseMove move(CaseFile file, UUID noticeId) {
        return file.handling().isDecided()
                ? new CaseMove.Issue(noticeId, moves.now())
                : new CaseMove.Acknowledge(Acting.staff(), noticeId, moves.now());
    }

    private NoticeDraft draft(CaseEntity entity, CaseFile file, Proposal decision) {
        var assessor = assessors.of(entity.procedure());
        var first = files.firstFiling(entity.id());
        return new NoticeDraft(
                entity.id(),
                first,
                first,
                entity.accountId(),
                title(file.handling(), decision),
                delivery(entity, file),
                file.handling().isDecided(),
                head -> assessor.notice(file, decision, head));
    }

    private static String title(Handling handling, Proposal decision) {
        return switch (decision) {
            case Proposal.Approve _ -> handling.decided().title();
            case Proposal.Reject _ -> handling.refused().title();
        };
    }

    /** Only a disposition asks how she wishes to receive it (デジタル手続法7条1項ただし書). */
    private static Delivery delivery(CaseEntity entity, CaseFile file) {
        return file.handling().isDecided() ? entity.delivery() : Delivery.ELECTRONIC;
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
