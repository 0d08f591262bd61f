package jp.monobe.procedure.form;

import java.util.List;
import java.util.stream.Stream;
import jp.monobe.procedure.form.Problem.Weight;
import jp.monobe.procedure.model.Rule;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.Truth;

/** What a step's answers may not be together (項目間の点検), said at the question the rule names. */
record RuleCheck(FormView view, Step step) {

    List<Problem> problems() {
        return step.rules().isEmpty()
                ? List.of()
                : view.questions(step).stream().flatMap(this::broken).toList();
    }

    private Stream<Problem> broken(Question question) {
        return step.rules().stream()
                .filter(rule -> rule.field().equals(question.field().id()))
                .filter(rule -> view.evaluate(rule.when(), question.key().person()) == Truth.TRUE)
                .map(rule ->
                        AnswerCheck.problem(question, weight(rule), "form.rule", rule.message()));
    }

    private static Weight weight(Rule rule) {
        return rule.stops() ? Weight.ERROR : Weight.WARNING;
    }
}
