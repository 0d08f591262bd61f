package jp.monobe.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.form.Problem.Weight;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Condition;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.TypedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More of {@link FormCheckTest}. */
class FormRulesCheckTest extends CheckedForm {

    /** Her own reading may be the one that is wrong (amendment 7). */
    @Test
    void neverStopsAgainstAReadingThatIsNotOfficial() {
        var her = Forms.applicant();
        var provisional =
                new KnownPeople(
                        true,
                        new KnownPerson(
                                her.key(),
                                her.name(),
                                her.kana(),
                                false,
                                her.birthDate(),
                                her.relation(),
                                her.address()),
                        List.of());

        assertThat(atAccount("child-allowance-claim", provisional, "モノベ　ソラ", Answers.NONE))
                .extracting(Problem::weight)
                .containsExactly(Weight.WARNING);
    }

    @Test
    void onlyWarnsOfWhatABankMayKnowBetter() {
        var account = new Answer.Account("9999", "201", "1", "0123456", "モノベ　タロウ");
        var field = new Field.Account(common(true));

        assertThat(problems(field, account))
                .extracting(Problem::weight)
                .containsOnly(Weight.WARNING);
        assertThat(problems(field, account)).hasSize(2);
        assertThat(only(problems(field, account, Forms.unknown()))).isEqualTo("account.unknown");
    }

    /** 児童手当法12条: what was left unpaid is the child's, and the applicant's account is another's. */
    @ParameterizedTest
    @CsvSource({"モノベ　ソラ, 0", "モノベ　ハナコ, 1"})
    void anAccountAskedOfAChildIsTheChilds(String holder, int remarks) {
        var form = FormDefinitions.shipped().current("child-allowance-unpaid").orElseThrow();
        var child =
                new KnownPerson(
                        "k1", "物部　空", "モノベ　ソラ", true, LocalDate.parse("2020-04-08"), "CHILD", null);
        var account = new Answer.Account("0175", "201", "1", "0123456", holder);
        var known = Forms.household(child);
        var answers =
                Forms.filled(
                        form,
                        known,
                        Answers.NONE,
                        (question, usual) ->
                                switch (question.field().id()) {
                                    case "unpaid-child" -> new Answer.YesNo(true);
                                    case "child-account" -> account;
                                    default -> usual;
                                });

        var problems =
                CheckedForm.CHECK.problems(FormView.of(form, known, answers, Forms.TODAY)).stream()
                        .filter(it -> it.key().equals(AnswerKey.of("child-account", "k1")))
                        .toList();

        assertThat(problems).hasSize(remarks).noneMatch(Problem::isError);
    }

    @Test
    void refusesWhatNoPageOfOursSends() {
        var choice = new Field.Choice(common(true), List.of(new Field.Option("A", "あ", null)));
        var files = new Field.Attachment(common(false), 1);

        assertThat(only(problems(choice, new Answer.Chosen("B")))).isEqualTo("choice.unknown");
        assertThat(only(problems(choice, new Answer.Text("A")))).isEqualTo("kind");
        assertThat(only(problems(files, new Answer.Files(List.of(new UUID(0, 1), new UUID(0, 2))))))
                .isEqualTo("files.too-many");
    }

    @Test
    void missesWhatIsRequiredAndAskedOnly() {
        var answers = Answers.NONE;
        for (var required : List.of(true, false)) {
            for (var field :
                    List.of(
                            new Field.YesNo(common(required)),
                            new Field.Account(common(required)),
                            new Field.Month(common(required)),
                            new Field.Attachment(common(required), 1))) {
                var step =
                        new Step(
                                "p",
                                "頁",
                                "",
                                new Condition.Always(),
                                Optional.empty(),
                                List.of(field));

                assertThat(check(step, Forms.unknown(), answers)).hasSize(required ? 1 : 0);
            }
        }
    }

    @Test
    void missesPeopleWhereSomebodyIsNeeded() {
        var problem = check(children(1), Forms.household(), Answers.NONE).getFirst();

        assertThat(problem.key()).isEqualTo(AnswerKey.of("people.kids"));
        assertThat(TEXT.of(problem)).isEqualTo("お子さんを追加してください。");
        assertThat(check(children(0), Forms.household(), Answers.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "物部　一, モノベ, 2020-01-01, CHILD,  ''",
                "-,      モノベ, 2020-01-01, CHILD,  person.name",
                "物部　一, -,     2020-01-01, CHILD,  person.kana",
                "物部　一, 物部,   2020-01-01, CHILD,  person.kana-wrong",
                "物部　一, モノベ, -,          CHILD,  person.birth-date",
                "物部　一, モノベ, 2026-11-24, CHILD,  person.birth-date-future",
                "物部　一, モノベ, 1820-01-01, CHILD,  person.birth-date-wrong",
                "物部　一, モノベ, 2006-01-01, CHILD,  person.not-meant",
                "物部　一, モノベ, 1990-01-01, CHILD,  person.not-meant",
                "物部　一, モノベ, 2020-01-01, -,      person.relation",
                "物部　一, モノベ, 2020-01-01, PARENT, person.relation",
            })
    void checksTypedPeople(
            String name, String kana, LocalDate birth, String relation, String problem) {
        var person = new TypedPerson("t", "kids", name, kana, birth, relation);

        var problems = check(children(1), Forms.household(), Answers.NONE.with(person));

        assertThat(only(problems)).isEqualTo(problem);
        assertThat(problems).allMatch(it -> "t".equals(it.key().person()));
    }

    @Test
    void refusesANameNobodyCanHave() {
        var person = new TypedPerson("t", "kids", "一\u0007", "モノベ", Forms.TODAY, "CHILD");

        assertThat(only(check(children(1), Forms.household(), Answers.NONE.with(person))))
                .isEqualTo("person.name-wrong");
    }

    @Test
    void hasASentenceForEachProblemAndNoOther() throws Exception {
        var used = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/jp/monobe/procedure/form"))) {
            for (var file : files.toList()) {
                Pattern.compile("\"(form\\.[a-z.-]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(key -> used.add(key.group(1)));
            }
        }

        assertThat(ResourceBundle.getBundle("messages.form", Locale.JAPANESE).keySet())
                .filteredOn(key -> key.startsWith("form."))
                // What only handing in finds is said by the room that takes it.
                .filteredOn(key -> !key.startsWith("form.represented."))
                .containsExactlyInAnyOrderElementsOf(used);
    }
}
