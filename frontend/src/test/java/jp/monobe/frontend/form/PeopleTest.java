package jp.monobe.frontend.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.TypedPerson;
import org.junit.jupiter.api.Test;

/** Questions about people the registry knows, and about those somebody adds. */
class PeopleTest extends FormTest {

    private final AnswerKey custodyOfTyped = AnswerKey.of("custody", "t1");

    private Person atPeople() {
        return new Person(open(Forms.PEOPLE));
    }

    private Person withAddedChild() {
        var person = atPeople();
        person.presses("お子さんを追加する");
        person.types("q-person-name-t1", "岡林 蓮");
        person.types("q-person-kana-t1", "おかばやし れん");
        person.types("q-person-birth-date-t1-y", "R2");
        person.types("q-person-birth-date-t1-m", "5");
        person.types("q-person-birth-date-t1-d", "5");
        person.chooses("q-person-relation-t1-o-CHILD");
        person.chooses("q-custody-t1-o-true");
        return person;
    }

    @Test
    void showsTheChildrenOfTheHouseholdWithoutAskingWhoTheyAre() {
        var person = atPeople();

        assertThat(person.textsOf("person__name")).containsExactly("岡林 ひまり", "岡林 陽向");
        assertThat(person.textsOf("source-mark")).hasSize(2);
        assertThat(person.has("q-custody-m3-o-true")).isTrue();
    }

    @Test
    void savesAnAnswerAboutOnePerson() {
        var person = atPeople();

        person.chooses("q-custody-m4-o-false");

        assertThat(draft.answers().get(AnswerKey.of("custody", "m4")))
                .contains(new Answer.YesNo(false));
    }

    @Test
    void savesAnAddedPersonPartByPart() {
        withAddedChild();

        assertThat(draft.answers().people())
                .containsExactly(
                        new TypedPerson(
                                "t1",
                                "children",
                                "岡林 蓮",
                                "オカバヤシ　レン",
                                LocalDate.of(2020, 5, 5),
                                "CHILD"));
        assertThat(draft.answers().get(custodyOfTyped)).contains(new Answer.YesNo(true));
    }

    @Test
    void removesAPersonAndPutsHerBackWithAllHerAnswers() {
        var person = withAddedChild();
        var before = draft.answers();

        person.presses("削除する");
        assertThat(draft.answers().people()).isEmpty();
        assertThat(draft.answers().get(custodyOfTyped)).isEmpty();

        person.presses("元に戻す");
        assertThat(draft.answers()).isEqualTo(before);
        assertThat(person.reads("q-person-name-t1")).isEqualTo("岡林 蓮");
    }

    /**
     * Of three kept: one fits, one is of the household already, one is past the children's page.
     */
    @Test
    void offersWhoWasTypedBeforeAndIsMissingHere() {
        var household = draft.of(Forms.FORM).known().household().getFirst();
        var page =
                new FormPage(
                        draft.of(Forms.FORM)
                                .knowing(
                                        new Earlier(
                                                java.util.List.of(
                                                        kept(
                                                                "k1",
                                                                "物部　空",
                                                                LocalDate.of(2024, 1, 5)),
                                                        kept(
                                                                "k2",
                                                                household.name(),
                                                                household.birthDate()),
                                                        kept(
                                                                "k3",
                                                                "物部　海",
                                                                LocalDate.of(1980, 1, 5))),
                                                _ -> false)),
                        Forms.PEOPLE,
                        () -> {});
        com.vaadin.flow.component.UI.getCurrent().add(page);
        var person = new Person(page);

        person.presses("物部　空(令和6年1月5日(2024年)生まれ)を入れる");

        assertThat(draft.answers().people())
                .containsExactly(
                        new TypedPerson(
                                "t1",
                                "children",
                                "物部　空",
                                "モノベ　ソラ",
                                LocalDate.of(2024, 1, 5),
                                "CHILD"));
        assertThat(page.getElement().getTextRecursively()).doesNotContain("を入れる");
    }

    private static TypedPerson kept(String key, String name, LocalDate born) {
        return new TypedPerson(key, "family", name, "モノベ　ソラ", born, "CHILD");
    }

    @Test
    void doesNotLetAPersonWithoutNameGoOn() {
        var page = open(Forms.PEOPLE);
        var person = new Person(page);
        person.chooses("q-custody-m3-o-true");
        person.chooses("q-custody-m4-o-true");
        assertThat(page.check()).isTrue();

        person.presses("お子さんを追加する");

        assertThat(page.check()).isFalse();
        assertThat(person.complaints()).anyMatch(text -> text.contains("氏名を入力"));
    }
}
