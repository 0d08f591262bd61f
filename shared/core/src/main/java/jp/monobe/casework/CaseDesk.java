package jp.monobe.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.internal.CaseHistory;
import jp.monobe.casework.internal.FilingRows;
import jp.monobe.casework.model.Assessment;
import jp.monobe.casework.spi.Assessor;
import jp.monobe.casework.spi.CaseFile;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.notice.IssuedNotice;
import jp.monobe.notice.Notices;
import jp.monobe.staff.StaffNames;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for a clerk; every opening is on the trail with the case as its reason. */
@Service
public class CaseDesk {

    private final CaseMoves moves;
    private final CaseFiles files;
    private final FilingRows filings;
    private final CaseHistory history;
    private final RegistryComparison comparison;
    private final Map<String, Assessor> assessors;
    private final Notices notices;
    private final StaffNames names;
    private final Settings settings;
    private final AuditTrail audit;

    CaseDesk(
            CaseMoves moves,
            CaseFiles files,
            FilingRows filings,
            CaseHistory history,
            RegistryComparison comparison,
            List<Assessor> assessors,
            Notices notices,
            StaffNames names,
            Settings settings,
            AuditTrail audit) {
        this.moves = moves;
        this.files = files;
        this.filings = filings;
        this.history = history;
        this.comparison = comparison;
        this.assessors =
                assessors.stream()
                        .collect(Collectors.toMap(Assessor::procedure, Function.identity()));
        this.notices = notices;
        this.names = names;
        this.settings = settings;
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
        var file = files.of(entity);
        recordReading(file);
        var notice = notices.newestOf(entity.id());
        return new CaseView(
                entity.id(),
                entity.version(),
                entity.receiptNumber(),
                entity.claimDate(),
                entity.expectedBy(),
                entity.delivery(),
                entity.state(),
                file.form(),
                file.answers(),
                file.shown(),
                file.applicant().isPresent(),
                comparison.of(file),
                assess(file),
                filingLines(entity.id()),
                historyLines(entity.id()),
                notice,
                notice.map(IssuedNotice::id).flatMap(notices::openedAt),
                settings.of(Acting.city()).at(SettingKey.SECOND_SIGNATURE, entity.claimDate()));
    }

    private void recordReading(CaseFile file) {
        var reason = "case:" + file.caseId();
        audit.record("case.open", "case", file.caseId(), reason);
        var people = new java.util.LinkedHashSet<UUID>(file.people().values());
        file.applicant().ifPresent(people::add);
        if (!people.isEmpty()) {
            audit.record("person.read", "person", people, reason);
        }
    }

    private Assessment assess(CaseFile file) {
        var assessor = assessors.get(file.form().procedure());
        return assessor == null ? new Assessment(List.of(), "", List.of()) : assessor.assess(file);
    }

    private List<CaseView.FilingLine> filingLines(UUID caseId) {
        return filings.of(caseId).stream()
                .map(each ->
                        new CaseView.FilingLine(
                                each.filingId(),
                                each.receiptNumber().value(),
                                each.filedAt(),
                                each.signature(),
                                each.attachments()))
                .toList();
    }

    private List<CaseView.HistoryLine> historyLines(UUID caseId) {
        var events = history.of(caseId);
        var staff =
                names.nameOf(
                        events.stream()
                                .filter(event -> "staff".equals(event.actorKind()))
                                .map(event -> UUID.fromString(event.actor()))
                                .collect(Collectors.toSet()));
        return events.stream()
                .map(event ->
                        new CaseView.HistoryLine(
                                event.at(),
                                "staff".equals(event.actorKind())
                                        ? staff.getOrDefault(UUID.fromString(event.actor()), "")
                                        : "",
                                event.move(),
                                event.state(),
                                event.note()))
                .toList();
    }
}
