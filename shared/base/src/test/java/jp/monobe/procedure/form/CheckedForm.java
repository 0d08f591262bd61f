package jp.monobe.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.Stage;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.TypedPerson;

/** What FormCheckTest and FormRulesCheckTest share. */
abstract class CheckedForm {

    static final FormCheck CHECK = new FormCheck((bank, _) -> bank.equals("0175"));
    static final ProblemText TEXT = ProblemText.japanese();

    static Field.Common common(boolean required) {
        return new Field.Common("it", "問い", "", required, new Condition.Always());
    }

    static List<Problem> problems(Field field, Answer answer) {
        return problems(field, answer, Forms.household());
    }

    static List<Problem> problems(Field field, Answer answer, KnownPeople known) {
        var step =
                new Step("page", "頁", "", new Condition.Always(), Optional.empty(), List.of(field));
        return check(step, known, Answers.NONE.with(AnswerKey.of("it"), answer));
    }

    static List<Problem> check(Step step, KnownPeople known, Answers answers) {
        var form = new FormRevision("test", "2026-11", "試験", List.of(step));
        var problems = CHECK.problems(FormView.of(form, known, answers, Forms.TODAY));
        assertThat(problems).allSatisfy(problem -> assertThat(TEXT.of(problem)).isNotBlank());
        return problems;
    }

    static String only(List<Problem> problems) {
        assertThat(problems).hasSizeLessThanOrEqualTo(1);
        return problems.isEmpty() ? "" : problems.getFirst().messageKey().substring(5);
    }

    static List<Problem> atAccount(
            String procedure, KnownPeople known, String holder, Answers answers) {
        var child =
                new TypedPerson(
                        "c1", "children", "物部　空", "モノベ　ソラ", LocalDate.of(2026, 11, 10), "CHILD");
        var view =
                FormView.of(
                        FormDefinitions.shipped().current(procedure).orElseThrow(),
                        known,
                        answers.with(child)
                                .with(
                                        AnswerKey.of("account-source"),
                                        new Answer.Chosen("OWN_ACCOUNT"))
                                .with(
                                        AnswerKey.of("account"),
                                        new Answer.Account("0175", "201", "1", "0123456", holder)),
                        Forms.TODAY);
        return new FormCheck(KnownBanks.japan())
                .problems(view).stream()
                        .filter(problem -> problem.key().field().equals("account"))
                        .toList();
    }

    static Step children(int atLeast) {
        var group =
                new PeopleGroup(
                        "kids", "お子さん", List.of(Stage.CHILD), true, List.of("CHILD"), atLeast);
        return new Step("p", "頁", "", new Condition.Always(), Optional.of(group), List.of());
    }
}
