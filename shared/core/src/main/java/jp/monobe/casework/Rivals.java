package jp.monobe.casework;

import java.util.List;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.internal.CaseWords;
import jp.monobe.casework.internal.SubjectRows;
import jp.monobe.casework.internal.SubjectRows.Rival;
import jp.monobe.casework.model.Check;
import jp.monobe.kernel.LegalBasis;
import org.springframework.stereotype.Component;

/**
 * Other cases about the same child and benefit (競合, 重複). Told to clerks, and to nobody else
 * (amendment 4).
 */
@Component
@LegalBasis("行政手続法7条; 児童手当法4条")
class Rivals {

    private final SubjectRows subjects;
    private final CaseMoves moves;
    private final AuditTrail audit;

    Rivals(SubjectRows subjects, CaseMoves moves, AuditTrail audit) {
        this.subjects = subjects;
        this.moves = moves;
        this.audit = audit;
    }

    /**
     * As checks; reading them is on the trail.
     *
     * @param granted also those that were granted; a room of its own knows these better
     */
    List<Check> checks(UUID caseId, boolean granted) {
        var found =
                subjects.rivals(caseId).stream()
                        .filter(rival -> rival.isOpen() || (granted && !rival.own()))
                        .toList();
        if (!found.isEmpty()) {
            var ids = found.stream().map(Rival::caseId).toList();
            audit.record("case.rival", "case", ids, "case:" + caseId);
        }
        return found.stream().map(Rivals::check).toList();
    }

    private static Check check(Rival rival) {
        boolean granted = !rival.isOpen();
        var open = rival.own() ? "own" : "open";
        var words = "cases.check.other-claim." + (granted ? "granted" : open);
        return new Check(
                "other-claim",
                granted ? Check.Tone.STOP : Check.Tone.LOOK,
                CaseWords.of("cases.check.other-claim.title"),
                CaseWords.of(words, rival.applicantName(), rival.receiptNumber()));
    }

    /**
     * Writes into every rival's history that this one is granted, and makes whoever has it open
     * look again. Before anything else is locked: a rival's signature may be waiting.
     */
    void tell(CaseEntity granted) {
        for (var rival : subjects.rivals(granted.id())) {
            if (rival.isOpen()) {
                moves.record(moves.locked(rival.caseId()), "rival-issued", granted.receiptNumber());
                subjects.stir(rival.caseId());
            }
        }
    }
}
