package jp.monobe.procedure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.monobe.procedure.form.Problem.Weight;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Step;

/**
 * What is missing or wrong in a form (入力の確認), page by page and in the order of the page. Never
 * looks at what only a clerk may judge: who is no claimant can still file (行政手続法7条).
 */
public final class FormCheck {

    private final KnownBanks banks;
    private final KnownReadings readings;

    /** For who asks what is wrong alone. */
    public FormCheck(KnownBanks banks) {
        this(banks, KnownReadings.NONE);
    }

    /** For the screen, where somebody may take a second look at a reading. */
    public FormCheck(KnownBanks banks, KnownReadings readings) {
        this.banks = banks;
        this.readings = readings;
    }

    /** Of the whole form; nothing may be handed in while one of them {@link Problem#isError}. */
    public List<Problem> problems(FormView view) {
        return Stream.concat(
                        view.steps().stream().flatMap(step -> problems(view, step).stream()),
                        nothing(view))
                .toList();
    }

    /** A conversation that may make several filings makes at least one. */
    private static Stream<Problem> nothing(FormView view) {
        return FilingPart.isNone(view)
                ? view.first().stream()
                        .map(step ->
                                error(step, AnswerKey.of("form"), "form.nothing", step.title()))
                : Stream.empty();
    }

    /** Of one page. */
    public List<Problem> problems(FormView view, Step step) {
        var people = new PersonCheck(view, step, readings);
        var found = new ArrayList<Problem>(people.group());
        for (var person : view.people(step)) {
            found.addAll(people.of(person));
        }
        for (var question : view.questions(step)) {
            found.addAll(problems(view, question));
        }
        found.addAll(new RuleCheck(view, step).problems());
        return List.copyOf(found);
    }

    private List<Problem> problems(FormView view, Question question) {
        var answer = view.answers().get(question.key());
        var checked = new AnswerCheck(banks, view);
        if (answer.isEmpty()) {
            return question.field().common().required()
                    ? List.of(checked.missing(question))
                    : List.of();
        }
        return Stream.concat(
                        checked.problems(question, answer.get()).stream(),
                        new GivenCheck(view).problems(question, answer.get()).stream())
                .toList();
    }

    static Problem error(Step step, AnswerKey key, String message, String... args) {
        return new Problem(step.id(), key, Weight.ERROR, message, List.of(args));
    }
}
