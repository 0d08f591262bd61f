package jp.monobe.frontend.form;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import org.junit.jupiter.api.Test;

/** A bank account, found and typed part by part. */
class AccountFieldTest extends FormTest {

    private Answer saved() {
        return draft.answers().get(AnswerKey.of("account")).orElseThrow();
    }

    private Person atAccount() {
        return new Person(open(Forms.KINDS));
    }

    private static void pickShikoku(Person person) {
        person.types("q-account-bank", "しこく");
        person.presses("四国銀行");
        person.types("q-account-branch", "なんごく");
        person.presses("南国支店");
    }

    @Test
    void findsBankAndBranchByAFewLetters() {
        var person = atAccount();

        pickShikoku(person);

        assertThat(saved()).isEqualTo(new Answer.Account("0175", "211", "", "", ""));
        assertThat(person.sees("四国銀行(0175)")).isTrue();
    }

    private static void pickYucho(Person person) {
        person.types("q-account-bank", "ゆうちょ");
        person.presses("ゆうちょ銀行");
    }

    @Test
    void makesAnAccountOfWhatThePassbookOfYuchoSays() {
        var person = atAccount();
        pickYucho(person);

        person.types("q-account-yucho-sign", "１６４３０");
        person.types("q-account-yucho-number", "12345671");

        assertThat(saved()).isEqualTo(new Answer.Account("9900", "648", "1", "1234567", ""));
        assertThat(person.sees("支店は648、口座番号は1234567です")).isTrue();
    }

    @Test
    void leavesTheAccountAsItIsWhenNoPassbookOfYuchoReadsSo() {
        var person = atAccount();
        pickYucho(person);

        person.types("q-account-yucho-sign", "16430");
        person.types("q-account-yucho-number", "12345678");

        assertThat(saved()).isEqualTo(new Answer.Account("9900", "", "", "", ""));
        assertThat(person.sees("ゆうちょ銀行の通帳にはありません")).isTrue();
    }

    @Test
    void keepsEachPartAsSoonAsItIsLeft() {
        var person = atAccount();
        pickShikoku(person);

        person.chooses("q-account-kind-1");
        person.types("q-account-number", "１２３４５６７");
        person.types("q-account-number-again", "1234567");
        person.types("q-account-holder", "おかばやし さくら");

        assertThat(saved())
                .isEqualTo(new Answer.Account("0175", "211", "1", "1234567", "オカバヤシ　サクラ"));
        assertThat(person.complaints()).isEmpty();
    }

    @Test
    void saysWhatIsWrongOnlyWhenAllIsThere() {
        var person = atAccount();
        pickShikoku(person);
        person.chooses("q-account-kind-1");

        person.types("q-account-number", "123");
        person.types("q-account-number-again", "123");
        assertThat(person.complaints()).isEmpty();

        person.types("q-account-holder", "オカバヤシ サクラ");
        assertThat(person.complaints()).singleElement().asString().contains("7けた");
    }

    /** Which of the two is wrong nobody knows: none is kept. */
    @Test
    void keepsNoNumberWhoseTwoTypingsDiffer() {
        var person = atAccount();
        pickShikoku(person);

        person.types("q-account-number", "1234567");
        assertThat(person.complaints()).as("the second is still to come").isEmpty();
        person.types("q-account-number-again", "1234657");

        assertThat(person.complaints()).singleElement().asString().contains("2回で違います");
        assertThat(((Answer.Account) saved()).number()).isEmpty();

        person.types("q-account-number", "1234657");

        assertThat(person.complaints()).isEmpty();
        assertThat(((Answer.Account) saved()).number()).isEqualTo("1234657");
    }

    /** One figure touched by mistake, and the page left: what was stored is what is paid into. */
    @Test
    void keepsTheStoredNumberUntilAnotherIsTypedTwice() {
        var stored = new Answer.Account("0175", "211", "1", "1234567", "オカバヤシ　サクラ");
        draft.save(AnswerKey.of("account"), stored);
        var page = open(Forms.KINDS);
        var person = new Person(page);

        person.types("q-account-number", "1234568");

        assertThat(saved()).isEqualTo(stored);
        assertThat(person.complaints()).singleElement().asString().contains("2回で違います");
        page.check();
        assertThat(person.complaints()).anyMatch(text -> text.contains("2回で違います"));

        person.types("q-account-number-again", "1234568");

        assertThat(((Answer.Account) saved()).number()).isEqualTo("1234568");
        assertThat(person.complaints()).noneMatch(text -> text.contains("2回で違います"));
    }

    @Test
    void forgetsTheStoredNumberWhenBothAreEmptied() {
        draft.save(
                AnswerKey.of("account"),
                new Answer.Account("0175", "211", "1", "1234567", "オカバヤシ　サクラ"));
        var person = atAccount();

        person.types("q-account-number", "");
        assertThat(((Answer.Account) saved()).number()).isEqualTo("1234567");
        person.types("q-account-number-again", "");

        assertThat(((Answer.Account) saved()).number()).isEmpty();
    }

    @Test
    void asksForTheSecondTypingBeforeGoingOn() {
        var page = open(Forms.KINDS);
        var person = new Person(page);
        pickShikoku(person);
        person.types("q-account-number", "1234567");

        page.check();

        assertThat(person.complaints()).anyMatch(text -> text.contains("もう一度入力"));
    }

    @Test
    void remarksOnAnotherHolderWithoutStopping() {
        var person = atAccount();
        pickShikoku(person);
        person.chooses("q-account-kind-1");
        person.types("q-account-number", "1234567");
        person.types("q-account-number-again", "1234567");

        person.types("q-account-holder", "タナカ タロウ");

        assertThat(person.complaints()).isEmpty();
        assertThat(person.textsOf("field__remark")).singleElement().asString().contains("違うよう");
    }

    @Test
    void takesACodeThatIsNotOnFile() {
        var person = atAccount();

        person.types("q-account-bank", "9899");
        person.presses("一覧にない番号");

        assertThat(saved()).isEqualTo(new Answer.Account("9899", "", "", "", ""));
    }

    @Test
    void forgetsTheBranchOfAnotherBank() {
        var person = atAccount();
        pickShikoku(person);

        person.presses("変更:金融機関");
        person.types("q-account-bank", "高知銀行");
        person.presses("高知銀行");

        assertThat(((Answer.Account) saved()).branch()).isEmpty();
    }
}
