package jp.monobe.procedure.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.procedure.FamilyJson;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.KnownPerson;
import org.junit.jupiter.api.Test;

/** What the city's record fills in, laid over what she typed and taken off again. */
class FilledTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AnswerKey SORA = AnswerKey.of("birth", "k2");
    private static final Answer ON_RECORD = new Answer.Day(LocalDate.of(2024, 5, 1));
    private static final Answer TYPED = new Answer.Day(LocalDate.of(2024, 6, 1));

    private final Filled filled =
            Filled.of(
                    new KnownPeople(
                            true,
                            person("k1", "物部　花子", "1990-04-02", "SELF", "高知県南国市大埇甲2301番地"),
                            List.of(
                                    person("k4", "物部　太郎", "1988-04-02", "SPOUSE", null),
                                    person("k2", "物部　空", "2024-05-01", "CHILD", null),
                                    person("k3", "物部　海", "2001-05-01", "CHILD", null))),
                    TODAY);

    private static KnownPerson person(
            String key,
            String name,
            String born,
            String relation,
            @org.jspecify.annotations.Nullable String address) {
        return new KnownPerson(key, name, null, false, LocalDate.parse(born), relation, address);
    }

    @Test
    void takesChildrenUntilTheEndOfTheir22ndYearAndNobodyElse() {
        assertThat(filled.children()).extracting(KnownPerson::key).containsExactly("k2");
    }

    @Test
    void fillsInNamesAndBirthDatesWhereSheSaidNothing() {
        var shown = filled.over(filled.begin());

        assertThat(shown.children()).containsExactly(new Family.Child("k2", "空"));
        assertThat(shown.get(SORA)).contains(ON_RECORD);
    }

    @Test
    void whatSheTypedHolds() {
        var typed = filled.begin().with(SORA, TYPED).naming("k2", "そらちゃん");

        var shown = filled.over(typed);

        assertThat(shown).isEqualTo(typed);
        assertThat(filled.says(SORA, TYPED)).isFalse();
    }

    @Test
    void whatSheDoesNotWantToSayIsNotFilledIn() {
        var shown = filled.over(filled.begin().notKnowing(SORA));

        assertThat(shown.get(SORA)).isEmpty();
    }

    @Test
    void nothingOfTheRecordStaysAmongHerOwnAnswers() {
        var answered =
                filled.over(filled.begin()).with(AnswerKey.of("tax"), new Answer.Chosen("TAXED"));

        var hers = filled.typed(answered);

        assertThat(FamilyJson.write(hers)).doesNotContain("空", "2024").contains("k2", "TAXED");
        assertThat(filled.over(hers)).isEqualTo(answered);
    }

    @Test
    void offersThatSheLivesHereAndSaysNothingOfAPartner() {
        assertThat(filled.offered(AnswerKey.of("residence"))).contains(new Answer.Chosen("LIVING"));
        assertThat(filled.over(filled.begin()).answers()).containsOnlyKeys(SORA);
    }

    @Test
    void knowsNothingOfAChildThatIsLeftOut() {
        assertThat(filled.over(Family.of(1)).answers()).isEmpty();
    }

    @Test
    void isReadBackAsItWasWritten() {
        var family = filled.begin().with(SORA, TYPED).notKnowing(AnswerKey.of("tax"));

        assertThat(FamilyJson.read(FamilyJson.write(family))).isEqualTo(family);
    }

    @Test
    void answersToWhatIsAskedNoMoreAreLeftOut() {
        var questions = Families.SHIPPED.questions();
        var kept =
                Family.of(0)
                        .with(AnswerKey.of("tax"), new Answer.Chosen("TAXED"))
                        .with(AnswerKey.of("residence"), new Answer.Chosen("ON_THE_MOON"))
                        .with(AnswerKey.of("gone"), new Answer.YesNo(true));

        assertThat(questions.stillAsked(kept).answers()).containsOnlyKeys(AnswerKey.of("tax"));
    }
}
