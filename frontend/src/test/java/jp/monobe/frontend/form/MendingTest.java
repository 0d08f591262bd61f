package jp.monobe.frontend.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Step;
import jp.monobe.procedure.model.TypedPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A correction (補正): only what the office asked about may change, with its words beside. */
class MendingTest extends FormTest {

    private static final Mending ONE_CHILD =
            new Mending() {
                @Override
                public boolean isOpen(AnswerKey key) {
                    return "m3".equals(key.person());
                }

                @Override
                public Optional<String> words(AnswerKey key) {
                    return Optional.of("同居かどうか確かめてください").filter(_ -> isOpen(key));
                }
            };

    @BeforeEach
    void addAChild() {
        draft.save(
                new TypedPerson(
                        "t1", "children", "岡林 蓮", "オカバヤシ　レン", LocalDate.of(2020, 5, 5), "CHILD"));
    }

    private static final Step LED =
            new Step(
                    Forms.PEOPLE.id(),
                    Forms.PEOPLE.title(),
                    "名前が出ていない子は追加してください。",
                    Forms.PEOPLE.shownWhen(),
                    Forms.PEOPLE.people(),
                    Forms.PEOPLE.fields());

    @Test
    void saysTheOfficesWordsAtTheQuestionAndThereOnly() {
        var person = new Person(open(Forms.PEOPLE, ONE_CHILD));

        assertThat(person.wordsOf("field__remark--asked"))
                .singleElement()
                .asString()
                .endsWith("同居かどうか確かめてください");
        assertThat(person.has("q-custody-m3-o-true")).isTrue();
        assertThat(person.has("q-custody-m4-o-true")).isFalse();
    }

    @Test
    void showsSomebodyAddedBeforeWithoutLettingHerChangeOrGo() {
        var person = new Person(open(Forms.PEOPLE, ONE_CHILD));

        assertThat(person.textsOf("person__name")).contains("岡林 蓮");
        assertThat(person.has("q-person-name-t1")).isFalse();
        assertThat(person.textsOf("button--danger")).isEmpty();
    }

    /** The twin: with everything open she can be changed. */
    @Test
    void letsSomebodyAddedChangeWhereEverythingIsOpen() {
        var person = new Person(open(Forms.PEOPLE));

        assertThat(person.has("q-person-name-t1")).isTrue();
        assertThat(person.textsOf("button--danger")).hasSize(1);
    }

    @Test
    void addsNobodyWhereTheOfficeDidNotAsk() {
        assertThat(new Person(open(Forms.PEOPLE, ONE_CHILD)).has("add-children")).isFalse();
        assertThat(new Person(open(Forms.PEOPLE)).has("add-children")).isTrue();
        assertThat(open(LED, ONE_CHILD).getElement().getOuterHTML())
                .contains("お願いしたところだけ")
                .doesNotContain("追加してください");
        assertThat(open(LED).getElement().getOuterHTML()).contains("追加してください");
    }
}
