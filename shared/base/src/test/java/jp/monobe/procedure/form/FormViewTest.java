package jp.monobe.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import jp.monobe.procedure.model.KnownPeople;
import jp.monobe.procedure.model.Step;
import org.junit.jupiter.api.Test;

class FormViewTest {

    private static final FormRevision FORM = Forms.claim();

    private static FormView view(KnownPeople known, Answers answers) {
        return FormView.of(FORM, known, answers, Forms.TODAY);
    }

    private static Step step(String id) {
        return FORM.step(id).orElseThrow();
    }

    private static List<String> fields(FormView view, String step) {
        return view.fields(step(step), null).stream().map(Field::id).toList();
    }

    private static Answers answered(String field, Answer answer) {
        return Answers.NONE.with(AnswerKey.of(field), answer);
    }

    @Test
    void asksAQuestionOnlyOnceTheOneItHangsOnIsAnswered() {
        var nothing = view(Forms.unknown(), Answers.NONE);
        var moved = view(Forms.unknown(), answered("reason", new Answer.Chosen("MOVE_IN")));

        assertThat(fields(nothing, "claim-reason")).containsExactly("reason", "hindered");
        assertThat(fields(moved, "claim-reason"))
                .containsExactly("reason", "planned-move-out", "former-municipality", "hindered");
    }

    @Test
    void asksNothingThatThePacketShows() {
        var known =
                Forms.household(
                        Forms.member("s1", "SPOUSE", "1989-01-01"),
                        Forms.member("c1", "CHILD", "2026-11-10"));
        var view =
                view(
                        known,
                        answered("custody@c1", "c1")
                                .with(AnswerKey.of("reason"), new Answer.Chosen("BIRTH")));

        assertThat(fields(view, "contact")).containsExactly("phone", "occupation");
        assertThat(fields(view, "spouse"))
                .containsExactly("spouse-public-servant", "divorce-talks");
        assertThat(view.fields(step("children"), "c1").stream().map(Field::id))
                .containsExactly("custody", "same-livelihood", "facility", "other-recipient");
    }

    private static Answers answered(String key, String person) {
        return Answers.NONE.with(AnswerKey.parse(key), new Answer.YesNo(!person.isEmpty()));
    }

    @Test
    void showsAWarningOnlyWhenItIsTrue() {
        var silent = view(Forms.unknown(), Answers.NONE);
        var warned =
                view(Forms.unknown(), answered("claimant-public-servant", new Answer.YesNo(true)));

        assertThat(fields(silent, "public-servant")).doesNotContain("public-servant-note");
        assertThat(fields(warned, "public-servant")).contains("public-servant-note");
        assertThat(warned.questions()).noneMatch(it -> it.field() instanceof Field.Note);
    }

    @Test
    void takesWhatIsHiddenForNothing() {
        var answers =
                answered("has-spouse", new Answer.YesNo(true))
                        .with(AnswerKey.of("spouse-name"), new Answer.Text("物部　太郎"));
        var atHome = Forms.household(Forms.member("s1", "SPOUSE", "1989-01-01"));

        assertThat(fields(view(Forms.unknown(), answers), "spouse")).contains("spouse-name");
        assertThat(fields(view(atHome, answers), "spouse")).doesNotContain("spouse-name");
    }

    @Test
    void keepsHiddenAnswersInTheDraftAndOutOfTheFiling() {
        var answers =
                answered("reason", new Answer.Chosen("BIRTH"))
                        .with(AnswerKey.of("planned-move-out"), new Answer.Day(Forms.TODAY))
                        .with(AnswerKey.of("custody", "gone"), new Answer.YesNo(true));
        var view = view(Forms.unknown(), answers);

        assertThat(view.answers()).isEqualTo(answers);
        assertThat(view.effective()).isEqualTo(answered("reason", new Answer.Chosen("BIRTH")));
    }

    @Test
    void keepsAStepUntilItIsKnownNotToBeNeeded() {
        var nobody = view(Forms.unknown(), Answers.NONE);
        var baby = view(Forms.household(Forms.member("c1", "CHILD", "2023-11-01")), Answers.NONE);
        var older = view(Forms.household(Forms.member("c1", "CHILD", "2023-10-31")), Answers.NONE);

        assertThat(nobody.isShown(step("insurance"))).isTrue();
        assertThat(baby.isShown(step("insurance"))).isTrue();
        assertThat(older.isShown(step("insurance"))).isFalse();
        assertThat(older.next("youths")).contains(step("bank-account"));
        assertThat(older.previous("bank-account")).contains(step("youths"));
    }

    @Test
    void namesThePeopleOfAPageRegistryFirst() {
        var known =
                Forms.household(
                        Forms.member("y1", "CHILD", "2008-04-01"),
                        Forms.member("c1", "CHILD", "2008-04-02"),
                        Forms.member("s1", "SPOUSE", "2006-01-01"),
                        Forms.member("p1", "PARENT", "1960-01-01"));
        var view = view(known, Answers.NONE.with(Forms.typed("t1", "children", "2020-01-01")));

        assertThat(view.people(step("children")).stream().map(GroupMember::key))
                .containsExactly("c1", "t1");
        assertThat(view.people(step("youths")).stream().map(GroupMember::key))
                .containsExactly("y1");
    }

    @Test
    void asksForTheDocumentsOfThoseWhoNeedThem() {
        var three =
                Forms.household(
                        Forms.member("y1", "CHILD", "2006-08-01"),
                        Forms.member("c1", "CHILD", "2012-08-01"),
                        Forms.member("c2", "CHILD", "2015-08-01"));
        var supported =
                Answers.NONE
                        .with(AnswerKey.of("looked-after", "y1"), new Answer.YesNo(true))
                        .with(AnswerKey.of("living-costs", "y1"), new Answer.YesNo(true));
        var halfSupported =
                supported.with(AnswerKey.of("living-costs", "y1"), new Answer.YesNo(false));

        assertThat(fields(view(three, supported), "revision-documents"))
                .containsExactly("support-confirmation");
        assertThat(view(three, halfSupported).isShown(step("revision-documents"))).isFalse();
        assertThat(view(three, Answers.NONE).isShown(step("revision-documents"))).isFalse();
    }

    @Test
    void movesAChildToTheOlderOnesOnTheFirstOfApril() {
        var known = Forms.household(Forms.member("c1", "CHILD", "2009-04-01"));

        var march = FormView.of(FORM, known, Answers.NONE, LocalDate.of(2027, 3, 31));
        var april = FormView.of(FORM, known, Answers.NONE, LocalDate.of(2027, 4, 1));

        assertThat(march.people(step("children"))).hasSize(1);
        assertThat(april.people(step("children"))).isEmpty();
        assertThat(april.people(step("youths"))).hasSize(1);
    }
}
