package jp.monobe.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.monobe.procedure.AnswersJson;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every branch of every shipped definition, by chance from a seed, until each was seen. */
class EveryDefinitionTest {

    private static final FormDefinitions SHIPPED = FormDefinitions.shipped();
    private static final FormCheck CHECK = new FormCheck(KnownBanks.japan());
    private static final int ENOUGH = 4000;

    static Stream<FormRevision> forms() {
        return SHIPPED.all().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyQuestionAndEveryOptionCanBeReachedAndHandedIn(FormRevision form) {
        var random = new Random(20261126);
        var wanted = branches(form);
        var seen = new HashSet<String>();

        for (int walk = 0; walk < ENOUGH && !seen.containsAll(wanted); walk++) {
            walk(form, random, seen);
        }

        var unseen = new TreeSet<>(wanted);
        unseen.removeAll(seen);
        assertThat(unseen).as("never asked in " + form.procedure()).isEmpty();
    }

    /**
     * A slip of the year or the month is told at the field, wherever the other side makes no sense.
     */
    @ParameterizedTest
    @MethodSource("forms")
    void aDayOrAMonthOnTheWrongSideOfTodayIsRefused(FormRevision form) {
        var view = FormView.of(form, Households.byChance(new Random(1)), Answers.NONE, Forms.TODAY);
        var check = new AnswerCheck((_, _) -> true, view);
        for (var step : form.steps()) {
            for (var field : step.fields()) {
                var asked = new Question(step, field, AnswerKey.of(field.id()));
                wrong(field)
                        .forEach(answer ->
                                assertThat(check.problems(asked, answer))
                                        .as(form.procedure() + " " + field.id())
                                        .anyMatch(Problem::isError));
            }
        }
    }

    private static List<Answer> wrong(Field field) {
        var wrong = new ArrayList<Answer>();
        if (field instanceof Field.Month month) {
            var now = YearMonth.from(Forms.TODAY);
            if (!month.futureAllowed()) {
                wrong.add(new Answer.Month(now.plusMonths(1)));
            }
            if (!month.pastAllowed()) {
                wrong.add(new Answer.Month(now.minusMonths(1)));
            }
        }
        if (field instanceof Field.Day day) {
            if (!day.futureAllowed()) {
                wrong.add(new Answer.Day(Forms.TODAY.plusDays(1)));
            }
            if (!day.pastAllowed()) {
                wrong.add(new Answer.Day(Forms.TODAY.minusDays(1)));
            }
            if (day.mostAhead() > 0) {
                wrong.add(new Answer.Day(Forms.TODAY.plusDays(day.mostAhead() + 1)));
            }
        }
        return wrong;
    }

    /** What is open on both sides is so on purpose; a new one is thought about here. */
    @Test
    void fewMonthsOfTheFormsAreOpenOnBothSides() {
        var open =
                SHIPPED.all().stream()
                        .flatMap(form ->
                                form.fields()
                                        .filter(Field.Month.class::isInstance)
                                        .map(Field.Month.class::cast)
                                        .filter(month ->
                                                month.pastAllowed() && month.futureAllowed())
                                        .map(month -> form.procedure() + " " + month.common().id()))
                        .distinct()
                        .sorted()
                        .toList();

        assertThat(open)
                .containsExactly(
                        "child-allowance-claim last-paid-month",
                        "daycare-fee-reduction hardship-since",
                        "life-birth last-paid-month",
                        "life-move-in last-paid-month",
                        "life-parent-death last-paid-month");
    }

    private static void walk(FormRevision form, Random random, Set<String> seen) {
        var known = Households.byChance(random);
        var begun = Households.typed(form, random);
        var walked = new HashSet<String>();
        var answers =
                Forms.filled(
                        form,
                        known,
                        begun,
                        (question, _) -> {
                            var options = branches(question.field());
                            var answer = options.get(random.nextInt(options.size()));
                            walked.add(branch(question.field(), answer));
                            return question.field().common().required() || random.nextBoolean()
                                    ? answer
                                    : null;
                        });
        var view = FormView.of(form, known, answers, Forms.TODAY);
        leadsOnAndBack(view);
        seen.addAll(walked);
        if (CHECK.problems(view).stream().noneMatch(Problem::isError)) {
            handsIn(view, answers);
        }
    }

    private static void leadsOnAndBack(FormView view) {
        var forward = new ArrayList<>();
        for (var step = view.first(); step.isPresent(); step = view.next(step.get().id())) {
            forward.add(step.get());
        }
        assertThat(forward).isEqualTo(view.steps());
    }

    /** What is handed in asks the same again, and can be read again. */
    private static void handsIn(FormView view, Answers answers) {
        assertThat(AnswersJson.readAnswers(AnswersJson.write(answers))).isEqualTo(answers);
        for (var part : FilingPart.of(view)) {
            var again = FormView.of(part.form(), part.known(), part.answers(), Forms.TODAY);
            part.form()
                    .handling()
                    .ifPresent(handling ->
                            handling.checks()
                                    .forEach(check ->
                                            assertThat(again.evaluate(check.when(), part.about()))
                                                    .isIn((Object[]) Truth.values())));
            assertThat(CHECK.problems(again)).filteredOn(Problem::isError).isEmpty();
            assertThat(again.effective()).isEqualTo(part.answers());
        }
    }

    private static Set<String> branches(FormRevision form) {
        var all = new HashSet<String>();
        form.fields()
                .filter(field -> !(field instanceof Field.Note))
                .forEach(
                        field -> branches(field).forEach(answer -> all.add(branch(field, answer))));
        return all;
    }

    private static List<Answer> branches(Field field) {
        return switch (field) {
            case Field.Choice choice ->
                    choice.options().stream()
                            .<Answer>map(option -> new Answer.Chosen(option.code()))
                            .toList();
            case Field.Several several ->
                    several.options().stream()
                            .<Answer>map(option -> new Answer.Several(List.of(option.code())))
                            .toList();
            case Field.YesNo _ -> List.of(new Answer.YesNo(true), new Answer.YesNo(false));
            case Field.Day day ->
                    day.pastAllowed() && day.futureAllowed()
                            ? List.of(
                                    new Answer.Day(Forms.TODAY.minusDays(3)),
                                    new Answer.Day(Forms.TODAY.plusDays(3)))
                            : List.of(new Answer.Day(Forms.TODAY));
            case Field.Count count ->
                    List.of(new Answer.Count(count.least()), new Answer.Count(count.most()));
            default -> List.of(Forms.usual(field));
        };
    }

    private static String branch(Field field, Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var code) -> field.id() + " " + code;
            case Answer.Several(var codes) -> field.id() + " " + codes.getFirst();
            case Answer.YesNo(var yes) -> field.id() + " " + yes;
            default -> field.id();
        };
    }
}
