package jp.monobe.backoffice.review;

import jp.monobe.backoffice.page.Today;
import jp.monobe.backoffice.signin.CurrentStaff;
import jp.monobe.casework.CaseDecisions;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.ForwardCase;
import jp.monobe.casework.IdentifyAgain;
import jp.monobe.casework.IssueDecision;
import jp.monobe.casework.RecogniseReason;
import jp.monobe.municipality.SettingKey;
import jp.monobe.municipality.Settings;
import jp.monobe.procedure.form.FormView;
import org.springframework.stereotype.Component;

/** What the desk needs to act on a case as it was shown. */
@Component
class DeskActs {

    private final CaseDecisions decisions;
    private final RecogniseReason reasons;
    private final ForwardCase forwarding;
    private final IssueDecision issuing;
    private final IdentifyAgain again;
    private final Settings settings;
    private final CurrentStaff staff;
    private final Today today;

    DeskActs(
            CaseDecisions decisions,
            RecogniseReason reasons,
            ForwardCase forwarding,
            IssueDecision issuing,
            IdentifyAgain again,
            Settings settings,
            CurrentStaff staff,
            Today today) {
        this.decisions = decisions;
        this.reasons = reasons;
        this.forwarding = forwarding;
        this.issuing = issuing;
        this.again = again;
        this.settings = settings;
        this.staff = staff;
        this.today = today;
    }

    Acts on(CaseView view) {
        return new Acts(decisions, reasons, forwarding, issuing, view);
    }

    /** Whom a representative meant waits for a clerk once more. */
    void identifyAgain(CaseView view) {
        again.askAgain(view.id());
    }

    /** An answer is due after the city's number of days, on a day the office is open. */
    ActPlan plan(CaseView view) {
        var date = today.date();
        int days = settings.of(staff.city()).at(SettingKey.CORRECTION_DAYS, date);
        return new ActPlan(
                FormView.of(view.form(), view.shown(), view.answers(), view.claimDate()),
                date,
                settings.openDays(staff.city()).onOrAfter(date.plusDays(days)),
                forwarding.sections());
    }
}
