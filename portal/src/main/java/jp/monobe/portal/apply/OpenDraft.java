package jp.monobe.portal.apply;

import java.util.List;
import java.util.Optional;
import jp.monobe.filing.DraftData;
import jp.monobe.frontend.form.FormContext;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.form.Question;
import jp.monobe.procedure.model.AnswerKey;
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

    /** The page of a question; empty when it is not asked now. */
    Optional<Step> stepOf(AnswerKey key) {
        return view().questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .map(Question::step);
    }

    boolean isCorrection() {
        return draft.correcting().isPresent();
    }

    /** Whether anything on this page may change. */
    boolean isOpen(FormView view, Step step) {
        return view.questions(step).stream().anyMatch(question -> draft.isOpen(question.key()));
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
