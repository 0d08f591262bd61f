package jp.monobe.frontend.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.monobe.kernel.Yen;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of field makes of what is typed. */
class FieldKindsTest extends FormTest {

    private Answer saved(String field) {
        return draft.answers().get(AnswerKey.of(field)).orElseThrow();
    }

    private Person atKinds() {
        return new Person(open(Forms.KINDS));
    }

    @Test
    void savesTextWhenTheFieldIsLeft() {
        var person = atKinds();

        person.types("q-plain", " 高知県高知市 ");
        person.types("q-lines", "一行目\n二行目");

        assertThat(saved("plain")).isEqualTo(new Answer.Text("高知県高知市"));
        assertThat(saved("lines")).isEqualTo(new Answer.Text("一行目\n二行目"));
        assertThat(person.sees("「質問 lines」を保存しました")).isTrue();
    }

    @Test
    void takesAnEmptiedAnswerBack() {
        var person = atKinds();
        person.types("q-plain", "高知市");

        person.types("q-plain", "");

        assertThat(draft.answers().get(AnswerKey.of("plain"))).isEmpty();
    }

    @Test
    void writesKanaAsTheOfficeDoes() {
        var person = atKinds();

        person.types("q-kana", "おかばやし さくら");

        assertThat(saved("kana")).isEqualTo(new Answer.Text("オカバヤシ　サクラ"));
        assertThat(person.reads("q-kana")).isEqualTo("オカバヤシ　サクラ");
        assertThat(person.complaints()).isEmpty();
    }

    @Test
    void saysNothingOfSavingBesideWhatMustBeMended() {
        var person = atKinds();
        person.types("q-plain", "高知市");

        person.types("q-kana", "Sakura");

        assertThat(person.complaints()).isNotEmpty();
        assertThat(person.sees("保存しました")).isFalse();
    }

    @Test
    void keepsWhatIsNotKanaAndSaysSo() {
        var person = atKinds();

        person.types("q-kana", "岡林");

        assertThat(saved("kana")).isEqualTo(new Answer.Text("岡林"));
        assertThat(person.complaints()).singleElement().asString().contains("カタカナ");
    }

    @Test
    void readsATelephoneNumberInAnyWidth() {
        var person = atKinds();

        person.types("q-phone", "０８８ー８８０ー００００");

        assertThat(saved("phone")).isEqualTo(new Answer.Text("088-880-0000"));
        assertThat(person.control("q-phone").getElement().getAttribute("inputmode"))
                .isEqualTo("tel");
    }

    @ParameterizedTest
    @CsvSource({"2026", "R8", "r8", "令和8", "令和８年", "Ｒ８"})
    void understandsAYearOfEitherCalendar(String year) {
        var person = atKinds();

        person.types("q-day-y", year);
        person.types("q-day-m", "11");
        person.types("q-day-d", "10");

        assertThat(saved("day")).isEqualTo(new Answer.Day(LocalDate.of(2026, 11, 10)));
        assertThat(person.sees("令和8年11月10日(2026年)")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"令和元,2019", "H31,2019", "平成元年,1989", "S64,1989", "昭和60,1985", "大15,1926"})
    void countsErasFromTheirFirstYear(String year, int gregorian) {
        var person = atKinds();

        person.types("q-month-y", year);
        person.types("q-month-m", "1");

        assertThat(saved("month")).isEqualTo(new Answer.Month(YearMonth.of(gregorian, 1)));
    }

    @Test
    void saysThatADayDoesNotExistAndSavesNothing() {
        var person = atKinds();

        person.types("q-day-y", "2026");
        person.types("q-day-m", "11");
        person.types("q-day-d", "31");

        assertThat(person.complaints()).singleElement().asString().contains("ない日付");
        assertThat(draft.answers().get(AnswerKey.of("day"))).isEmpty();
    }

    @Test
    void doesNotComplainOfADateHalfTyped() {
        var person = atKinds();

        person.types("q-day-y", "2026");

        assertThat(person.complaints()).isEmpty();
    }

    @Test
    void savesTheOptionChosenLast() {
        var person = atKinds();

        person.chooses("q-choice-o-A");
        person.chooses("q-choice-o-B");

        assertThat(saved("choice")).isEqualTo(new Answer.Chosen("B"));
    }

    @Test
    void asksAndWarnsOnlyWhenTheConditionHolds() {
        var person = atKinds();
        assertThat(person.has("q-follow-up")).isFalse();

        person.chooses("q-yes-o-true");
        assertThat(person.has("q-follow-up")).isTrue();
        assertThat(person.sees("質問 note")).isTrue();

        person.chooses("q-yes-o-false");
        assertThat(person.has("q-follow-up")).isFalse();
        assertThat(saved("yes")).isEqualTo(new Answer.YesNo(false));
    }

    @Test
    void makesAQuestionWhenItIsFirstAskedAndKeepsWhatWasTypedWhenItIsHidden() {
        var person = atKinds();
        assertThat(person.isMade("q-follow-up")).isFalse();

        person.chooses("q-yes-o-true");
        person.types("q-follow-up", "去年から");
        person.chooses("q-yes-o-false");
        assertThat(person.isMade("q-follow-up")).isTrue();

        person.chooses("q-yes-o-true");
        assertThat(person.reads("q-follow-up")).isEqualTo("去年から");
    }

    @Test
    void leavesTheControlsInPlaceWhenOthersAppear() {
        var person = atKinds();
        var before = person.control("q-yes-o-true");

        person.chooses("q-yes-o-true");

        assertThat(person.control("q-yes-o-true")).isSameAs(before);
    }

    @Test
    void readsAnAmountWithCommasInAnyWidth() {
        var person = atKinds();

        person.types("q-amount-i", "１２，３４５円");

        assertThat(saved("amount")).isEqualTo(new Answer.Amount(new Yen(12_345)));
        assertThat(person.reads("q-amount-i")).isEqualTo("12,345");
    }

    @Test
    void saysThatAnAmountIsNoNumber() {
        var person = atKinds();

        person.types("q-amount-i", "たくさん");

        assertThat(person.complaints()).singleElement().asString().contains("数字");
    }

    @Test
    void showsWhatWasSavedWhenThePageIsOpenedAgain() {
        var first = atKinds();
        first.types("q-plain", "高知市");
        first.types("q-day-y", "R8");
        first.types("q-day-m", "11");
        first.types("q-day-d", "10");
        first.chooses("q-choice-o-B");

        var second = atKinds();

        assertThat(second.reads("q-plain")).isEqualTo("高知市");
        assertThat(second.reads("q-day-y")).isEqualTo("2026");
        assertThat(second.control("q-choice-o-B").getElement().getProperty("checked", false))
                .isTrue();
    }
}
