package jp.monobe.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.monobe.procedure.form.Problem.Weight;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTest extends CheckedForm {

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
}
