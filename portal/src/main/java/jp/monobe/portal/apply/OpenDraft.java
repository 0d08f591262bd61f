package jp.monobe.portal.apply;

import java.util.List;
import jp.monobe.filing.DraftData;
import jp.monobe.frontend.form.FormContext;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Step;

/** A draft with the form over it (開いた下書き), as its pages show it. */
record OpenDraft(DraftData draft, FormContext context) {

    FormView view() {
        return view(draft.answers());
    }

    /** With what was changed on the page since. */
    FormView view(Answers answers) {
        return FormView.of(context.form(), context.known(), answers, context.today());
    }

    List<Problem> problems(FormView view, Step step) {
        return context.check().problems(view, step).stream().filter(Problem::isError).toList();
    }

    boolean isComplete(FormView view, Step step) {
        return problems(view, step).isEmpty();
    }

    /** Something was answered or somebody added on this page. */
    static boolean isBegun(FormView view, Step step) {
        return view.questions(step).stream()
                .anyMatch(question -> view.answers().get(question.key()).isPresent());
    }
}
