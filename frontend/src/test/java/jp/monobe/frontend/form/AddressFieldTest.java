package jp.monobe.frontend.form;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import org.junit.jupiter.api.Test;

/** An address, begun by its postal code. */
class AddressFieldTest extends FormTest {

    private String saved() {
        return draft.answers()
                .get(AnswerKey.of("address"))
                .map(Answer.Text.class::cast)
                .orElseThrow()
                .value();
    }

    private Person atAddress() {
        return new Person(open(Forms.KINDS));
    }

    @Test
    void aPostalCodeSparesTypingUpToTheTown() {
        var person = atAddress();

        person.types("q-address-postal", "〒７８３－０００１");

        assertThat(saved()).isEqualTo("高知県南国市日吉町");
        assertThat(person.sees("続けて番地を入力してください")).isTrue();
    }

    @Test
    void anotherTownLeavesTheBlockNumberAsTyped() {
        var person = atAddress();
        person.types("q-address-postal", "7830001");
        person.types("q-address", "高知県南国市日吉町2丁目3番28号");

        person.types("q-address-postal", "7830004");

        assertThat(saved()).isEqualTo("高知県南国市大埇甲2丁目3番28号");
    }

    @Test
    void oneOfSeveralTownsIsChosen() {
        var person = atAddress();

        person.types("q-address-postal", "4980000");
        assertThat(draft.answers().get(AnswerKey.of("address"))).isEmpty();
        person.chooses("q-address-town-1");

        assertThat(saved()).startsWith("三重県");
    }

    /** Twin: what is whole already is not doubled, and an unknown code stops nobody. */
    @Test
    void whatIsTypedAlreadyStays() {
        var person = atAddress();
        person.types("q-address", "高知県南国市日吉町2丁目3番28号");

        person.types("q-address-postal", "7830001");
        assertThat(saved()).isEqualTo("高知県南国市日吉町2丁目3番28号");

        person.types("q-address-postal", "0000000");
        assertThat(person.sees("この郵便番号の町名は見つかりません")).isTrue();
        assertThat(saved()).isEqualTo("高知県南国市日吉町2丁目3番28号");
    }
}
