package jp.monobe.procedure.form;

import java.util.List;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.Truth;

/**
 * A day that a bundle answers for one of its parts lies after the one the part has before it: as
 * nobody is asked the given day there, the asked one is complained about.
 */
record GivenCheck(FormView view) {

    List<Problem> problems(Question question, Answer answer) {
        return answer instanceof Answer.Day day
                ? view.form().parts().stream()
                        .filter(part -> view.evaluate(part.when(), null) == Truth.TRUE)
                        .flatMap(part ->
                                part.given().keySet().stream()
                                        .flatMap(id -> part.form().field(id).stream()))
                        .filter(given ->
                                given instanceof Field.Day it
                                        && question.field().id().equals(it.notBefore()))
                        .filter(given -> isBefore(given, question, day))
                        .map(given ->
                                AnswerCheck.error(
                                        question, "form.day.later", given.common().label()))
                        .toList()
                : List.of();
    }

    private boolean isBefore(Field given, Question question, Answer.Day asked) {
        return view.answers()
                .get(AnswerKey.of(given.id(), question.key().person()))
                .filter(it -> it instanceof Answer.Day(var day) && day.isBefore(asked.value()))
                .isPresent();
    }
}
