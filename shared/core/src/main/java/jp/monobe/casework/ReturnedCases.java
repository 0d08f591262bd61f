package jp.monobe.casework;

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

/** Cases that were sent back (差戻し), for a clerk to whom the answer comes on paper. */
@Service
public class ReturnedCases {

    /**
     * What is to be corrected.
     *
     * @param first the filing whose date is the claim's
     * @param shown of the person the filing is about, as it was shown to the applicant
     * @param answers the newest ones
     */
    public record Returned(
            UUID first,
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

    private Optional<Returned> returned(CaseEntity entity) {
        if (!(entity.state() instanceof CaseState.Returned)) {
            return Optional.empty();
        }
        var newest = filings.find(entity.filingId()).orElseThrow();
        return Optional.of(
                new Returned(
                        moves.firstFiling(entity.id()),
                        entity.accountId(),
                        entity.procedure(),
                        newest.revision(),
                        newest.verified(),
                        newest.shown(),
                        newest.answers()));
    }
}
