package jp.monobe.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.internal.FilingRows;
import jp.monobe.casework.model.CaseState;
import jp.monobe.exchange.VerifiedPerson;
import jp.monobe.municipality.Guarded;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases that were sent back (差戻し), for a clerk to whom the answer comes on paper. */
@Service
public class ReturnedCases {

    /**
     * What is to be corrected.
     *
     * @param first the filing whose date is the claim's
     * @param shown of the person the filing is about, as it was shown to the applicant
     * @param newest the filing whose answers count
     * @param answers those
     */
    public record Returned(
            UUID first,
            UUID newest,
            LocalDate claimDate,
            UUID accountId,
            String procedure,
            String revision,
            VerifiedPerson applicant,
            KnownPeople shown,
            Answers answers) {}

    private final CaseMoves moves;
    private final FilingRows filings;
    private final AuditTrail audit;

    ReturnedCases(CaseMoves moves, FilingRows filings, AuditTrail audit) {
        this.moves = moves;
        this.filings = filings;
        this.audit = audit;
    }

    /**
     * Empty when the case waits for no correction.
     *
     * @param reason why the case is read, for the trail
     */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    public Optional<Returned> find(UUID caseId, String reason) {
        audit.record("case.read", "case", caseId, reason);
        return moves.read(caseId, this::returned);
    }

    /**
     * The answers that count by now, with those that counted when an answer on paper was begun;
     * empty while that is the same. The case is locked, so nothing joins it before the paper does.
     *
     * @param first the first filing of the case
     * @param began the filing that counted then
     */
    @Guarded(by = Guarded.Who.STAFF, permission = Permission.CASE_ENTER)
    @Transactional
    public Optional<Since> since(UUID first, UUID began) {
        var entity = moves.locked(filings.caseOf(first).orElseThrow());
        return entity.filingId().equals(began)
                ? Optional.empty()
                : Optional.of(
                        new Since(entity.filingId(), answers(began), answers(entity.filingId())));
    }

    /** What came in while a paper was being entered. */
    public record Since(UUID newest, Answers before, Answers now) {}

    private Answers answers(UUID filing) {
        return filings.find(filing).orElseThrow().answers();
    }

    private Optional<Returned> returned(CaseEntity entity) {
        if (!(entity.state() instanceof CaseState.Returned)) {
            return Optional.empty();
        }
        var newest = filings.find(entity.filingId()).orElseThrow();
        return Optional.of(
                new Returned(
                        moves.firstFiling(entity.id()),
                        entity.filingId(),
                        entity.claimDate(),
                        entity.accountId(),
                        entity.procedure(),
                        newest.revision(),
                        newest.verified(),
                        newest.shown(),
                        newest.answers()));
    }
}
