package jp.monobe.casework;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.audit.AuditTrail;
import jp.monobe.casework.internal.CaseEntity;
import jp.monobe.casework.internal.CaseWords;
import jp.monobe.casework.model.CaseLifecycle;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.kernel.Ids;
import jp.monobe.municipality.Guarded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a case to another section of the same city (回送). The claim's date stays (amendment 2), and
 * so does all that was done; the resident may be told who handles it now.
 */
@Service
public class ForwardCase {

    /**
     * Whereto and why.
     *
     * @param desk of the city's settings; empty: the office
     * @param reason for colleagues, in the history
     * @param tell whether the resident is written to
     */
    public record Forwarding(String desk, String reason, boolean tell) {}

    private final CaseMoves moves;
    private final CaseOffices offices;
    private final CaseMessages messages;
    private final AuditTrail audit;
    private final Ids ids;

    ForwardCase(
            CaseMoves moves,
            CaseOffices offices,
            CaseMessages messages,
            AuditTrail audit,
            Ids ids) {
        this.moves = moves;
        this.offices = offices;
        this.messages = messages;
        this.audit = audit;
        this.ids = ids;
    }

    /** The sections there are, the office itself first. */
    @Guarded(by = Guarded.Who.STAFF, permission = "case.read")
    public List<CaseView.Section> sections() {
        return offices.all();
    }

    /** {@link DeskResult.Refused} when it lies there already, or there is no such section. */
    @Transactional
    @Guarded(by = Guarded.Who.STAFF, permission = "case.propose")
    public DeskResult forward(UUID caseId, long version, Forwarding to) {
        var entity = moves.locked(caseId);
        if (entity.version() != version) {
            return new DeskResult.Stale();
        }
        boolean known = to.desk().isEmpty() || offices.find(to.desk()).isPresent();
        if (!known || entity.desk().equals(to.desk())) {
            return new DeskResult.Refused(CaseLifecycle.Why.NOT_FROM_HERE);
        }
        var note =
                CaseWords.of(
                        "cases.forward.note",
                        offices.divisionOf(entity.desk()),
                        offices.divisionOf(to.desk()),
                        to.reason());
        var result =
                moves.move(
                        caseId,
                        version,
                        "forward",
                        note,
                        handed -> hand(handed, to.desk()),
                        (_, _) -> new CaseMove.Forward());
        if (result instanceof DeskResult.Done) {
            audit.record("case.forward", "case", caseId, "case:" + caseId);
            if (to.tell()) {
                tell(caseId, to.desk());
            }
        }
        return result;
    }

    private static Optional<DeskResult> hand(CaseEntity entity, String desk) {
        entity.handTo(desk);
        return Optional.empty();
    }

    private void tell(UUID caseId, String desk) {
        messages.send(
                caseId, ids.next(), CaseWords.of("cases.forward.tell", offices.divisionOf(desk)));
    }
}
