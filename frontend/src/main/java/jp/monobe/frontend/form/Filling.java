package jp.monobe.frontend.form;

import java.util.List;
import jp.monobe.procedure.form.FormView;
import jp.monobe.procedure.form.Problem;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.TypedPerson;
import org.jspecify.annotations.Nullable;

/** The answers of one page while somebody changes them: saved first, then seen by the page. */
final class Filling {

    private final FormContext context;
    private Answers answers;

    Filling(FormContext context) {
        this.context = context;
        this.answers = context.answers();
    }

    FormContext context() {
        return context;
    }

    Answers answers() {
        return answers;
    }

    FormView view() {
        return FormView.of(context.form(), context.known(), answers, context.today());
    }

    List<Problem> problems(Step step) {
        return context.check().problems(view(), step);
    }

    void save(AnswerKey key, @Nullable Answer answer) {
        context.sink().save(key, answer);
        answers = answers.with(key, answer);
    }

    void save(TypedPerson person) {
        context.sink().save(person);
        answers = answers.with(person);
    }

    void remove(String personKey) {
        context.sink().remove(personKey);
        answers = answers.without(personKey);
    }

    /** Puts back a person and all that was answered about her. */
    void restore(String personKey, Answers before) {
        before.people().stream().filter(p -> p.key().equals(personKey)).forEach(this::save);
        before.values()
                .forEach((key, answer) -> {
                    if (personKey.equals(key.person())) {
                        save(key, answer);
                    }
                });
    }
}
