package jp.monobe.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.model.CaseLifecycle;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.spi.Assessor;
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
    private final Map<String, Assessor> assessors;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    IssueDecision(
            CaseMoves moves,
            CaseFiles files,
            java.util.List<Assessor> assessors,
            Notices notices,
            AuditTrail audit,
            Clock clock) {
        this.moves = moves;
        this.files = files;
        this.assessors =
                assessors.stream()
                        .collect(Collectors.toMap(Assessor::procedure, Function.identity()));
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** The notice as it would go out today; of a case that is proposed or signed. */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public byte[] preview(UUID caseId) {
        audit.record("notice.preview", "case", caseId, "case:" + caseId);
        return moves.read(
                caseId, entity -> notices.preview(draft(entity, decision(entity.state()))));
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
        var issued = notices.issue(draft(entity, decision));
        var move = new CaseMove.Issue(issued.id(), clock.instant());
        return switch (CaseLifecycle.apply(entity.state(), move)) {
            case CaseLifecycle.Outcome.Moved(var to) -> {
                moves.keep(entity, to, "issue", issued.number(), clock.instant());
                assessor(entity).decided(files.of(entity), decision, today());
                audit.record("notice.issue", "notice", issued.id(), "case:" + caseId);
                yield new DeskResult.Done();
            }
            case CaseLifecycle.Outcome.Refused(var why) ->
                    throw new IllegalStateException("A signed case refuses its issue: " + why);
        };
    }

    private NoticeDraft draft(CaseEntity entity, Proposal decision) {
        var file = files.of(entity);
        var assessor = assessor(entity);
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

    private Assessor assessor(CaseEntity entity) {
        return java.util.Objects.requireNonNull(
                assessors.get(entity.procedure()), entity.procedure());
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

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
