package jp.monobe.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
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
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import jp.monobe.procedure.model.PeopleGroup;
import jp.monobe.procedure.model.Stage;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.TypedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTest {

    private static final FormCheck CHECK = new FormCheck((bank, _) -> bank.equals("0175"));
    private static final ProblemText TEXT = ProblemText.japanese();

    private static Field.Common common(boolean required) {
        return new Field.Common("it", "問い", "", required, new Condition.Always());
    }

    private static List<Problem> problems(Field field, Answer answer) {
        return problems(field, answer, Forms.household());
    }

    private static List<Problem> problems(Field field, Answer answer, KnownPeople known) {
        var step =
                new Step("page", "頁", "", new Condition.Always(), Optional.empty(), List.of(field));
        return check(step, known, Answers.NONE.with(AnswerKey.of("it"), answer));
    }

    private static List<Problem> check(Step step, KnownPeople known, Answers answers) {
        var form = new FormRevision("test", "2026-11", "試験", List.of(step));
        var problems = CHECK.problems(FormView.of(form, known, answers, Forms.TODAY));
        assertThat(problems).allSatisfy(problem -> assertThat(TEXT.of(problem)).isNotBlank());
        return problems;
    }

    private static String only(List<Problem> problems) {
        assertThat(problems).hasSizeLessThanOrEqualTo(1);
        return problems.isEmpty() ? "" : problems.getFirst().messageKey().substring(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, true,  false, ''",
        "2026-11, false, true,  ''",
        "2026-12, true,  false, month.future",
        "2026-10, false, true,  month.past",
        "2026-12, true,  true,  ''",
        "2026-10, true,  true,  ''",
        "1800-01, true,  true,  day.implausible",
    })
    void aMonthHasItsSide(YearMonth month, boolean past, boolean future, String problem) {
        var field = new Field.Month(common(true), past, future, null);

        assertThat(only(problems(field, new Answer.Month(month)))).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({"2027-09-19, ''", "2027-09-20, day.too-far"})
    void aDayIsNotTooFarAhead(LocalDate date, String problem) {
        var field = new Field.Day(common(true), true, true, null, 300);

        assertThat(only(problems(field, new Answer.Day(date)))).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PLAIN,   物部　花子,           ''",
                "PLAIN,   ' ',                missing.text",
                "PLAIN,   あいうえおか,         text.too-long",
                "PLAIN,   葛󠄀葛󠄀葛󠄀葛󠄀葛󠄀,              ''",
                "PLAIN,   👩‍👧👩‍👧👩‍👧👩‍👧𠮷,             ''",
                "KANA,    モノベ,              ''",
                "KANA,    ものべ,              ''",
                "KANA,    ﾓﾉﾍﾞ,               ''",
                "KANA,    物部,               text.kana",
            })
    void checksText(Field.Text.Kind kind, String typed, String problem) {
        var field = new Field.Text(common(true), kind, 5);

        assertThat(only(problems(field, new Answer.Text(typed)))).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "090-1234-5678, ''", "０８８（８６３）２１１１, ''", "0888632111, ''",
        "863-2111, text.phone", "+81 90 1234 5678, text.phone", "090-1234-56789, text.phone",
    })
    void checksPhones(String typed, String problem) {
        var field = new Field.Text(common(true), Field.Text.Kind.PHONE, 20);

        assertThat(only(problems(field, new Answer.Text(typed)))).isEqualTo(problem);
    }

    @Test
    void takesLineBreaksInLinesOnly() {
        var lines = new Field.Text(common(true), Field.Text.Kind.LINES, 50);
        var plain = new Field.Text(common(true), Field.Text.Kind.PLAIN, 50);

        assertThat(problems(lines, new Answer.Text("一\n二"))).isEmpty();
        assertThat(only(problems(plain, new Answer.Text("一\n二")))).isEqualTo("text.control");
        assertThat(only(problems(lines, new Answer.Text("一\u0000")))).isEqualTo("text.control");
    }

    @ParameterizedTest
    @CsvSource({
        "true,  false, 2026-11-23, ''",
        "true,  false, 2026-11-24, day.future",
        "false, true,  2026-11-22, day.past",
        "false, true,  2026-11-23, ''",
        "true,  true,  2027-11-23, ''",
        "true,  false, 1896-11-23, ''",
        "true,  false, 1896-11-22, day.implausible",
        "true,  true,  20260-01-01, day.implausible",
    })
    void checksDates(boolean past, boolean future, String typed, String problem) {
        var field = new Field.Day(common(true), past, future);
        var year = Integer.parseInt(typed.substring(0, typed.indexOf('-')));
        var date = LocalDate.parse("2000" + typed.substring(typed.indexOf('-'))).withYear(year);

        assertThat(only(problems(field, new Answer.Day(date)))).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource({
        "0175, 201, 1, 0123456, モノベ　ハナコ, ''",
        "0175, 201, 1, 0123456, ﾓﾉﾍﾞ ﾊﾅｺ,     ''",
        "175,  201, 1, 0123456, モノベ　ハナコ, account.bank",
        "0175, 1,   1, 0123456, モノベ　ハナコ, account.bank",
        "9999, 201, 1, 0123456, モノベ　ハナコ, account.unknown",
        "0175, 201, 4, 0123456, モノベ　ハナコ, account.kind",
        "0175, 201, 1, 123456,  モノベ　ハナコ, account.number",
        "0175, 201, 1, 12345678, モノベ　ハナコ, account.number",
        "0175, 201, 1, 0123456, 物部花子,      account.holder",
        "0175, 201, 1, 0123456, モノベ　タロウ, account.other-holder",
    })
    void checksAccounts(
            String bank, String branch, String kind, String number, String holder, String problem) {
        var account = new Answer.Account(bank, branch, kind, number, holder);

        assertThat(only(problems(new Field.Account(common(true)), account))).isEqualTo(problem);
    }

    /** A child's account: stopped where the law pays her alone, else remarked on by name. */
    @ParameterizedTest
    @CsvSource({
        "child-allowance-claim, モノベ　ソラ, ERROR, account.relative-stops",
        "child-allowance-claim, ﾓﾉﾍﾞ ｿﾗ, ERROR, account.relative-stops",
        "child-allowance-claim, モノベ　ジロウ, WARNING, account.other-holder",
        "disabled-child-welfare-allowance, モノベ　ソラ, WARNING, account.relative",
        "child-medical-aid-refund, モノベ　ソラ, WARNING, account.relative",
    })
    void stopsTheAccountOfSomebodyElseOnlyWhereTheFormSaysSo(
            String procedure, String holder, Weight weight, String problem) {
        var problems = atAccount(procedure, Forms.household(), holder, Answers.NONE);

        assertThat(problems).extracting(Problem::weight).containsExactly(weight);
        assertThat(only(problems)).isEqualTo(problem);
    }

    /** Its other part takes any account: what is strict is so while it applies. */
    @ParameterizedTest
    @CsvSource({"CLAIM, ERROR", "REVISION, WARNING"})
    void aBundleIsAsStrictAsThePartsThatApply(String allowance, Weight weight) {
        var answers =
                Answers.NONE
                        .with(AnswerKey.of("allowance"), new Answer.Chosen(allowance))
                        .with(AnswerKey.of("wants-grant"), new Answer.YesNo(true));

        assertThat(atAccount("life-birth", Forms.household(), "モノベ　ソラ", answers))
                .extracting(Problem::weight)
                .containsExactly(weight);
    }

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

    private static List<Problem> atAccount(
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

    private static Step children(int atLeast) {
        var group =
                new PeopleGroup(
                        "kids", "お子さん", List.of(Stage.CHILD), true, List.of("CHILD"), atLeast);
        return new Step("p", "頁", "", new Condition.Always(), Optional.of(group), List.of());
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
                .containsExactlyInAnyOrderElementsOf(used);
    }
}
