package jp.monobe.backoffice.counter;

import java.util.List;
import java.util.UUID;
import jp.monobe.counter.CounterEntry;
import jp.monobe.frontend.form.FormContext;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Step;

/** An entry with the form over it, as its pages show it (開いた代行入力). */
record OpenEntry(CounterEntry entry, FormContext context) {

    UUID id() {
        return entry.id();
    }

    FormView view() {
        return view(entry.answers());
    }

    /** With what was changed on the page since. */
    FormView view(Answers answers) {
        return FormView.of(context.form(), context.known(), answers, context.today());
    }

    boolean isComplete(FormView view, Step step) {
        return problems(view, step).isEmpty();
    }

    private List<Problem> problems(FormView view, Step step) {
        return context.check().problems(view, step).stream().filter(Problem::isError).toList();
    }

    /** Something was answered on this page. */
    static boolean isBegun(FormView view, Step step) {
        return view.questions(step).stream()
                .anyMatch(question -> view.answers().get(question.key()).isPresent());
    }

    /** Papers stay papers: they lie with the filing, and are not typed. */
    static boolean asksForPapers(Step step) {
        return step.fields().stream().anyMatch(Field.Attachment.class::isInstance);
    }
}
