package jp.monobe.casework;

import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.model.CaseLifecycle.Why;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Guarded;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.municipality.spi.Permissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clerks decide (起案, 差戻し, 決裁). Each act names the version its screen showed, is recorded with
 * the person who did it, and can be undone until the notice is issued.
 */
@Service
public class CaseDecisions {

    private final CaseMoves moves;
    private final Grants grants;
    private final Permissions permissions;
    private final Settings settings;
    private final AuditTrail audit;

    CaseDecisions(
            CaseMoves moves,
            Grants grants,
            Permissions permissions,
            Settings settings,
            AuditTrail audit) {
        this.moves = moves;
        this.grants = grants;
        this.permissions = permissions;
        this.settings = settings;
        this.audit = audit;
    }

    /** 起案. A grant is refused as incomplete while the filing lacks what it needs. */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.propose")
    public DeskResult propose(UUID caseId, long version, Proposal proposal) {
        var note =
                switch (proposal) {
                    case Proposal.Approve _ -> "";
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
                        entity -> grants.incomplete(entity, proposal),
                        (_, now) -> new CaseMove.Propose(proposal, Acting.staff(), now)));
    }

    /** 差戻し for correction at named fields. */
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

    /**
     * Takes back the last step: a return, a proposal, or a signature. Only who may sign takes a
     * signature back.
     */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public DeskResult undo(UUID caseId, long version) {
        return recorded(
                "case.undo",
                caseId,
                moves.move(
                        caseId,
                        version,
                        "undo",
                        "",
                        this::signedByOthers,
                        (_, _) -> new CaseMove.Undo()));
    }

    private Optional<DeskResult> signedByOthers(CaseEntity entity) {
        return entity.state() instanceof CaseState.Signed
                        && !permissions.allows(Acting.staff(), "case.sign")
                ? Optional.of(new DeskResult.Refused(Why.NOT_ALLOWED))
                : Optional.empty();
    }

    /**
     * 決裁; whether a second person is needed (二人決裁 or 専決) says the rule in force on the day of the
     * signature (amendment 10). Refused when somebody it concerns is granted by another case.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
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
                        this::signable,
                        (_, now) -> new CaseMove.Sign(Acting.staff(), now, secondNeeded())));
    }

    /** What is only taken note of is not signed. */
    private Optional<DeskResult> signable(CaseEntity entity) {
        return grants.isDecided(entity)
                ? grants.bind(entity)
                : Optional.of(new DeskResult.Refused(Why.NOT_FROM_HERE));
    }

    private boolean secondNeeded() {
        return settings.of(Acting.city()).at(SettingKey.SECOND_SIGNATURE, moves.today());
    }

    private DeskResult recorded(String act, UUID caseId, DeskResult result) {
        if (result instanceof DeskResult.Done) {
            audit.record(act, "case", caseId, "case:" + caseId);
        }
        return result;
    }
}
