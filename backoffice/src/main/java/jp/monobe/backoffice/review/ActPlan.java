package jp.monobe.backoffice.review;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.casework.CaseView;
import jp.monobe.procedure.form.FormView;

/**
 * What the forms of acts start from: the questions asked, when an answer to a return is due, and
 * the sections to which a case can go.
 */
record ActPlan(FormView filed, LocalDate today, LocalDate dueBy, List<CaseView.Section> sections) {

    ActPlan {
        sections = List.copyOf(sections);
    }
}
