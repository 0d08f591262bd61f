package jp.monobe.casework;

import java.time.Clock;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.internal.CaseHistory;
import jp.monobe.casework.internal.Cases;
import jp.monobe.casework.internal.FilingRows;
import jp.monobe.casework.internal.StatusRows;
import jp.monobe.casework.model.CaseLifecycle;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.casework.model.CaseState;
import jp.monobe.exchange.FilingPackage;
import jp.monobe.exchange.Supplement;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes filings into the office (受理). Idempotent by the filing's id: the second time nothing
 * happens. A correction joins the case of the filing it answers; the claim's date stays the first
 * one's (amendment 2).
 */
@Service
public class TakeIn {

    private final Cases cases;
    private final FilingRows filings;
    private final CaseHistory history;
    private final StatusRows statuses;
    private final Settings settings;
    private final AuditTrail audit;
    private final Clock clock;
    private final Ids ids;
    private final TakeSupplement supplements;

    TakeIn(
            Cases cases,
            FilingRows filings,
            CaseHistory history,
            StatusRows statuses,
            Settings settings,
            AuditTrail audit,
            Clock clock,
            Ids ids,
            TakeSupplement supplements) {
        this.cases = cases;
        this.filings = filings;
        this.history = history;
        this.statuses = statuses;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.ids = ids;
        this.supplements = supplements;
    }

    @Transactional
    @Guarded(by = Guarded.Who.JOB)
    public TakenIn filing(FilingPackage filing) {
        var corrects = filing.corrects();
        return corrects == null ? open(filing) : join(corrects, filing);
    }

    /** What came after a filing: its withdrawal, a later attachment, a notice that was opened. */
    @Transactional
    @Guarded(by = Guarded.Who.JOB)
    public void supplement(Supplement supplement) {
        supplements.take(supplement);
    }

    private TakenIn open(FilingPackage filing) {
        var caseId = ids.next();
        if (!filings.insert(caseId, filing, clock.instant())) {
            return new TakenIn(filings.caseOf(filing.filingId()).orElseThrow(), false);
        }
        var expectedBy =
                filing.claimDate()
                        .plusDays(
                                settings.of(Acting.city())
                                        .at(SettingKey.PROCESSING_DAYS, filing.claimDate()));
        var opened =
                new CaseEntity(
                        caseId,
                        filing.procedure(),
                        filing.accountId(),
                        filing.receiptNumber().value(),
                        filing.shown().applicant().name(),
                        filing.claimDate(),
                        expectedBy,
                        filing.delivery());
        become(opened, new CaseState.Reviewing(), "take-in", filing.filingId());
        audit.record("case.take-in", "case", caseId, "filing:" + filing.filingId());
        return new TakenIn(caseId, true);
    }

    private TakenIn join(UUID first, FilingPackage filing) {
        var caseId =
                filings.caseOf(first)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "Correction of a filing that is not here: " + first));
        var joined = cases.findLockedById(caseId).orElseThrow();
        if (!filings.insert(caseId, filing, clock.instant())) {
            return new TakenIn(caseId, false);
        }
        var next = CaseLifecycle.apply(joined.state(), new CaseMove.TakeCorrection());
        // A correction that comes when nothing is asked any more is kept beside, and moves nothing.
        var state = next instanceof CaseLifecycle.Outcome.Moved(var to) ? to : joined.state();
        become(joined, state, "take-correction", first);
        statuses.show(first, filing.filingId(), state, clock.instant(), joined.expectedBy());
        audit.record("case.take-correction", "case", caseId, "filing:" + filing.filingId());
        return new TakenIn(caseId, true);
    }

    private void become(CaseEntity entity, CaseState state, String move, UUID firstFiling) {
        var now = clock.instant();
        entity.become(state, now);
        cases.save(entity);
        history.add(entity.id(), now, move, state, "");
        statuses.show(firstFiling, firstFiling, state, now, entity.expectedBy());
    }
}
