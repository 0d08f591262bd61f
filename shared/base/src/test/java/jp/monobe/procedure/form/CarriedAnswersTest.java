package jp.monobe.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.TypedPerson;
import org.junit.jupiter.api.Test;

/** What an earlier filing answers of a new form, and what it must not. */
class CarriedAnswersTest {

    private static final FormDefinitions SHIPPED = FormDefinitions.shipped();
    private static final TypedPerson SORA =
            new TypedPerson("t1", "children", "物部　空", "モノベ　ソラ", LocalDate.of(2024, 1, 5), "CHILD");

    private static final KnownPeople TODAY =
            Forms.household(Forms.member("k1", "CHILD", "2020-11-05"));

    @Test
    void anAccountInHerOwnNameAloneIsAnotherRuleAndNotOnlyOtherWords() {
        var was = FormDefinitions.shipped().find("child-allowance-account-change", "2026-11");
        var is = FormDefinitions.shipped().find("child-allowance-account-change", "2026-12");

        var changes = RevisionChanges.between(was.orElseThrow(), is.orElseThrow());

        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.ruled())
                .containsExactly(
                        new RevisionChanges.Ruled("振込先の口座", RevisionChanges.Rule.OWN_NAME));
        assertThat(RevisionChanges.between(is.orElseThrow(), was.orElseThrow()).ruled())
                .as("the twin: what binds no more needs nothing")
                .isEmpty();
    }

    @Test
    void theSameQuestionIsAnsweredAndADayOrAConsentIsNot() {
        var refund = form("vaccination", "2026-11");
        var earlier =
                view(
                        refund,
                        TODAY,
                        Forms.filled(refund, TODAY, Answers.NONE, (question, usual) -> usual)
                                .with(AnswerKey.of("delivery"), new Answer.Chosen("ELECTRONIC"))
                                .with(AnswerKey.of("vaccinated", "k1"), new Answer.YesNo(true))
                                .with(
                                        AnswerKey.of("vaccinated-on", "k1"),
                                        new Answer.Day(Forms.TODAY)));

        var carried = CarriedAnswers.of(earlier, view(refund, TODAY, Answers.NONE));

        assertThat(carried.values())
                .containsKeys(
                        AnswerKey.of("phone"),
                        AnswerKey.of("account-source"),
                        AnswerKey.of("vaccinated", "k1"))
                .doesNotContainKeys(
                        AnswerKey.of("delivery"),
                        AnswerKey.of("receipts"),
                        AnswerKey.of("paid-total", "k1"),
                        AnswerKey.of("vaccinated-on", "k1"));
    }

    @Test
    void anotherProcedureTakesWhatItAsksInTheSameWords() {
        var claim = Forms.claim();
        var earlier =
                view(claim, TODAY, Forms.filled(claim, TODAY, Answers.NONE, (_, usual) -> usual));

        var carried =
                CarriedAnswers.of(
                        earlier, view(form("vaccination", "2026-11"), TODAY, Answers.NONE));

        assertThat(carried.values()).containsKeys(AnswerKey.of("phone"));
        assertThat(carried.values().keySet())
                .extracting(AnswerKey::field)
                .doesNotContain("custody", "occupation", "reason");
    }

    /** Who left the household since is not brought back by an old filing. */
    @Test
    void nothingIsCarriedAboutWhoIsNotInTodaysHousehold() {
        var claim = Forms.claim();
        var then =
                Forms.household(
                        Forms.member("k1", "CHILD", "2020-11-05"),
                        Forms.member("k2", "CHILD", "2018-11-05"));
        var earlier =
                view(claim, then, Forms.filled(claim, then, Answers.NONE, (_, usual) -> usual));

        var carried = CarriedAnswers.of(earlier, view(claim, TODAY, Answers.NONE));

        assertThat(carried.people()).isEmpty();
        assertThat(carried.values().keySet())
                .extracting(AnswerKey::person)
                .contains("k1")
                .doesNotContain("k2");
    }

    @Test
    void whoWasTypedIsTypedAgainUnlessTheCityKnowsHerByNow() {
        var claim = Forms.claim();
        var begun = Answers.NONE.with(SORA);
        var earlier = view(claim, TODAY, Forms.filled(claim, TODAY, begun, (_, usual) -> usual));
        var known =
                new jp.monobe.procedure.model.KnownPerson(
                        "k9", "物部　空", "モノベ　ソラ", true, LocalDate.of(2024, 1, 5), "CHILD", null);

        var still = CarriedAnswers.of(earlier, view(claim, TODAY, Answers.NONE));
        var moved = CarriedAnswers.of(earlier, view(claim, Forms.household(known), Answers.NONE));

        assertThat(still.people()).containsExactly(SORA);
        assertThat(still.values()).containsKey(AnswerKey.of("custody", "t1"));
        assertThat(moved.people()).isEmpty();
        assertThat(moved.values())
                .containsKey(AnswerKey.of("custody", "k9"))
                .doesNotContainKey(AnswerKey.of("custody", "t1"));
    }

    @Test
    void whatIsAnsweredAlreadyStays() {
        var claim = Forms.claim();
        var earlier =
                view(claim, TODAY, Forms.filled(claim, TODAY, Answers.NONE, (_, usual) -> usual));
        var mine = Answers.NONE.with(AnswerKey.of("phone"), new Answer.Text("090-1111-1111"));

        assertThat(CarriedAnswers.of(earlier, view(claim, TODAY, mine)).values())
                .doesNotContainKey(AnswerKey.of("phone"));
    }

    @Test
    void aNewerRevisionKeepsWhatItAsksInTheSameWordsAndSaysWhatChanged() {
        var old = form("child-allowance-claim", "2026-11");
        var filled = Forms.filled(old, TODAY, Answers.NONE, (_, usual) -> usual);

        var changes = RevisionChanges.between(old, Forms.claim());
        var kept = RevisionChanges.kept(old, Forms.claim(), filled);

        assertThat(changes.added()).isEmpty();
        assertThat(changes.dropped()).isEmpty();
        assertThat(changes.changed()).containsExactly("通知書の受け取り方");
        assertThat(filled.values()).containsKey(AnswerKey.of("delivery"));
        assertThat(kept.values().keySet())
                .containsAll(
                        filled.values().keySet().stream()
                                .filter(key -> !key.field().equals("delivery"))
                                .toList())
                .doesNotContain(AnswerKey.of("delivery"));
    }

    private static FormRevision form(String procedure, String revision) {
        return SHIPPED.find(procedure, revision).orElseThrow();
    }

    private static FormView view(FormRevision form, KnownPeople known, Answers answers) {
        return FormView.of(form, known, answers, Forms.TODAY);
    }
}
