package jp.monobe.casework;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.model.Assessment;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.municipality.Guarded;
import jp.monobe.notice.IssuedNotice;
import jp.monobe.notice.KeptNotices;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a case for a clerk. Every opening is on the trail, and everybody of whom the registry was
 * asked for it, with the case as the reason.
 */
@Service
public class CaseDesk {

    private final CaseMoves moves;
    private final CaseFiles files;
    private final CaseRecords records;
    private final RegistryComparison comparison;
    private final Assessors assessors;
    private final KeptNotices notices;
    private final CaseOffices offices;
    private final CommonChecks checks;
    private final AuditTrail audit;

    CaseDesk(
            CaseMoves moves,
            CaseFiles files,
            CaseRecords records,
            RegistryComparison comparison,
            Assessors assessors,
            KeptNotices notices,
            CaseOffices offices,
            CommonChecks checks,
            AuditTrail audit) {
        this.moves = moves;
        this.files = files;
        this.records = records;
        this.comparison = comparison;
        this.assessors = assessors;
        this.notices = notices;
        this.offices = offices;
        this.checks = checks;
        this.audit = audit;
    }

    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public CaseView open(UUID caseId) {
        return moves.read(caseId, this::view);
    }

    /** The letter as it went out. */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public Optional<byte[]> notice(UUID caseId, UUID noticeId) {
        audit.record("notice.read", "notice", noticeId, "case:" + caseId);
        return notices.document(caseId, noticeId);
    }

    private CaseView view(CaseEntity entity) {
        var assessor = assessors.of(entity.procedure());
        var file = files.of(entity);
        var compared = comparison.of(file, assessor.named(file));
        var filings = records.filings(entity.id());
        var assessment = checks.over(assessor, entity, file, filings);
        recordReading(file, compared, assessment);
        var notice = notices.newestOf(entity.id());
        return new CaseView(
                entity.id(),
                entity.version(),
                entity.receiptNumber(),
                entity.claimDate(),
                entity.expectedBy(),
                new CaseView.Section(entity.desk(), offices.divisionOf(entity.desk())),
                entity.delivery(),
                entity.state(),
                file.form(),
                file.about(),
                file.answers(),
                file.shown(),
                file.unavoidable(),
                file.applicant().isPresent(),
                compared.comparisons(),
                assessment,
                filings,
                records.history(entity.id()),
                notice,
                notice.map(IssuedNotice::id).flatMap(notices::openedAt),
                offices.needsSecondSignature());
    }

    private void recordReading(
            CaseFile file, RegistryComparison.Compared compared, Assessment assessment) {
        var reason = "case:" + file.caseId();
        audit.record("case.open", "case", file.caseId(), reason);
        var people = new LinkedHashSet<>(compared.people());
        people.addAll(assessment.people());
        if (!people.isEmpty()) {
            audit.record("person.read", "person", people, reason);
        }
    }
}
