package jp.monobe.casework;

import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clerks decide (起案, 差戻し, 決裁). Each act names the version its screen showed, is recorded with
 * the person who did it, and can be undone until the notice is issued.
 */
@Service
public class CaseDecisions {

    private final CaseMoves moves;
    private final Settings settings;
    private final AuditTrail audit;

    CaseDecisions(CaseMoves moves, Settings settings, AuditTrail audit) {
        this.moves = moves;
        this.settings = settings;
        this.audit = audit;
    }

    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.propose")
    public DeskResult propose(UUID caseId, long version, Proposal proposal) {
        var note =
                switch (proposal) {
                    case Proposal.Approve() -> "";
                    case Proposal.Reject(var reason, _) -> reason;
                };
        return recorded(
                "case.propose",
                caseId,
                moves.move(
                        caseId,
                        version,
                        "propose",
                        note,
                        (_, now) -> new CaseMove.Propose(proposal, Acting.staff(), now)));
    }

    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.propose")
    public DeskResult returnForCorrection(UUID caseId, long version, Return correction) {
        return recorded(
                "case.return",
                caseId,
                moves.move(
                        caseId,
                        version,
                        "return",
                        correction.message(),
                        (_, _) -> new CaseMove.SendBack(correction)));
    }

    /** Takes back the last step: a return, a proposal, or a signature. */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public DeskResult undo(UUID caseId, long version) {
        return recorded(
                "case.undo",
                caseId,
                moves.move(caseId, version, "undo", "", (_, _) -> new CaseMove.Undo()));
    }

    /** 決裁; by the city's setting a second person is needed (amendment 10). */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.sign")
    public DeskResult sign(UUID caseId, long version) {
        return recorded(
                "case.sign",
                caseId,
                moves.move(
                        caseId,
                        version,
                        "sign",
                        "",
                        (entity, now) ->
                                new CaseMove.Sign(
                                        Acting.staff(),
                                        now,
                                        settings.of(Acting.city())
                                                .at(
                                                        SettingKey.SECOND_SIGNATURE,
                                                        entity.claimDate()))));
    }

    private DeskResult recorded(String act, UUID caseId, DeskResult result) {
        if (result instanceof DeskResult.Done) {
            audit.record(act, "case", caseId, "case:" + caseId);
        }
        return result;
    }
}
