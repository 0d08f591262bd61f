package jp.monobe.backoffice.review;

import jp.monobe.casework.CaseDecisions;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.DeskResult;
import jp.monobe.casework.ForwardCase;
import jp.monobe.casework.IssueDecision;
import jp.monobe.casework.RecogniseReason;
import jp.monobe.casework.model.Proposal;
import jp.monobe.casework.model.Return;
import jp.monobe.casework.model.Unavoidable;
import jp.monobe.procedure.model.Answers;

/** The acts on the case as it was shown: a case that moved meanwhile is left alone. */
record Acts(
        CaseDecisions decisions,
        RecogniseReason reasons,
        ForwardCase forwarding,
        IssueDecision issuing,
        CaseView view) {

    DeskResult approve(Answers granted) {
        return decisions.propose(view.id(), view.version(), new Proposal.Approve(granted));
    }

    DeskResult reject(Proposal.Reject proposal) {
        return decisions.propose(view.id(), view.version(), proposal);
    }

    DeskResult sendBack(Return correction) {
        return decisions.returnForCorrection(view.id(), view.version(), correction);
    }

    DeskResult recognise(Unavoidable found) {
        return reasons.recognise(view.id(), view.version(), found);
    }

    DeskResult takeReasonBack() {
        return reasons.takeBack(view.id(), view.version());
    }

    DeskResult forward(ForwardCase.Forwarding to) {
        return forwarding.forward(view.id(), view.version(), to);
    }

    DeskResult sign() {
        return decisions.sign(view.id(), view.version());
    }

    DeskResult issue() {
        return issuing.issue(view.id(), view.version());
    }

    DeskResult undo() {
        return decisions.undo(view.id(), view.version());
    }
}
