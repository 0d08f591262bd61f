package jp.monobe.backoffice.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.model.CaseLifecycle;
import jp.monobe.casework.model.CaseLifecycle.Outcome;
import jp.monobe.casework.model.CaseMove;
import jp.monobe.casework.model.CaseState;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.staff.Permission;

/** What a clerk can do with a case (操作), each behind a permission. */
enum Act {
    APPROVE(Permission.CASE_PROPOSE),
    REJECT(Permission.CASE_PROPOSE),
    RETURN(Permission.CASE_PROPOSE),
    RECOGNISE(Permission.CASE_PROPOSE),
    FORWARD(Permission.CASE_PROPOSE),
    SIGN(Permission.CASE_SIGN),
    ISSUE(Permission.NOTICE_ISSUE),
    UNDO(Permission.CASE_READ);

    private final String permission;

    Act(String permission) {
        this.permission = permission;
    }

    /** Only who may sign takes a signature back. */
    String permission(CaseState state) {
        return this == UNDO && state instanceof CaseState.Signed
                ? Permission.CASE_SIGN
                : permission;
    }

    /**
     * Nothing leads back from a notice that is out; a recorded reason is taken back as recorded, a
     * forwarded case is forwarded back.
     */
    boolean canBeUndone() {
        return this != ISSUE && this != UNDO && this != RECOGNISE && this != FORWARD;
    }

    /**
     * Nobody signs what is only taken note of; a first month is only reckoned where there is one.
     */
    boolean fits(CaseView view) {
        return switch (this) {
            case SIGN -> view.handling().isDecided();
            case RECOGNISE -> !view.assessment().headline().isEmpty();
            case APPROVE, REJECT, RETURN, FORWARD, ISSUE, UNDO -> true;
        };
    }

    /** What would come of it, by the one table of moves: pages offer what may succeed. */
    Outcome tried(CaseView view, UUID by) {
        return CaseLifecycle.apply(view.state(), sample(view, by));
    }

    private CaseMove sample(CaseView view, UUID by) {
        var at = Instant.EPOCH;
        return switch (this) {
            case APPROVE -> new CaseMove.Propose(new Proposal.Approve(), by, at);
            case REJECT -> new CaseMove.Propose(new Proposal.Reject("-", "-"), by, at);
            case RETURN ->
                    new CaseMove.SendBack(
                            new Return("-", LocalDate.EPOCH, List.of(new Return.Remark("-", ""))));
            case RECOGNISE -> new CaseMove.Recognise();
            case FORWARD -> new CaseMove.Forward();
            case SIGN -> new CaseMove.Sign(by, at, view.secondSignature());
            case ISSUE ->
                    view.handling().isDecided()
                            ? new CaseMove.Issue(by, at)
                            : new CaseMove.Acknowledge(by, by, at);
            case UNDO -> new CaseMove.Undo();
        };
    }
}
