package jp.monobe.casework;

import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Wareki;
import jp.monobe.municipality.Guarded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records an unavoidable reason (やむを得ない理由) that kept somebody from filing, with the day on which it
 * ceased (amendment 2), or takes the record back. It moves the first month, never the claim's date.
 */
@Service
@LegalBasis("児童手当法8条3項")
public class RecogniseReason {

    private final CaseMoves moves;
    private final AuditTrail audit;

    RecogniseReason(CaseMoves moves, AuditTrail audit) {
        this.moves = moves;
        this.audit = audit;
    }

    /** In review only: whoever proposed did so on another first month. */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.propose")
    public DeskResult recognise(UUID caseId, long version, Unavoidable found) {
        var note =
                Wareki.date(found.from()) + "〜" + Wareki.date(found.until()) + " " + found.cause();
        return move(caseId, version, "recognise", note, found);
    }

    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.propose")
    public DeskResult takeBack(UUID caseId, long version) {
        return move(caseId, version, "unrecognise", "", null);
    }

    private DeskResult move(
            UUID caseId, long version, String name, String note, @Nullable Unavoidable found) {
        var result =
                moves.move(
                        caseId,
                        version,
                        name,
                        note,
                        entity -> {
                            entity.recognise(found);
                            return Optional.empty();
                        },
                        (_, _) -> new CaseMove.Recognise());
        if (result instanceof DeskResult.Done) {
            audit.record("case." + name, "case", caseId, "case:" + caseId);
        }
        return result;
    }
}
