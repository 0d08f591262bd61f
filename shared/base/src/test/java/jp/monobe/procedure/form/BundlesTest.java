package jp.monobe.procedure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import jp.monobe.procedure.FormDefinitions;
import jp.monobe.procedure.claim.AllowanceClaim;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.procedure.model.Answers;
import jp.monobe.procedure.model.Field;
import jp.monobe.procedure.model.FormRevision;
import org.junit.jupiter.api.Test;

/** Several procedures in one conversation: asked once, filed each by itself. */
class BundlesTest {

    private static final LocalDate DIED = Forms.TODAY.minusDays(5);

    @Test
    void aFirstChildIsClaimedForWithoutBeingAskedWhy() {
        var form = form("life-birth");
        var view = filled(form, answering("allowance", "CLAIM", "wants-grant", "false"));

        var parts = FilingPart.of(view);

        assertThat(form.field("reason")).as("nobody is asked").isEmpty();
        assertThat(parts.getFirst().form().procedure()).isEqualTo(AllowanceClaim.PROCEDURE);
        var claim = claimOf(parts.getFirst());
        assertThat(claim.event().reason().name()).isEqualTo("BIRTH");
        assertThat(parts)
                .extracting(part -> part.form().procedure())
                .contains("child-medical-aid-certificate")
                .doesNotContain("child-allowance-amount-revision");
    }

    /** The twin: who has the allowance for an elder child asks for more of it instead. */
    @Test
    void aFurtherChildRaisesWhatIsPaidAlready() {
        var view = filled(form("life-birth"), answering("allowance", "REVISION"));

        assertThat(FilingPart.of(view))
                .extracting(part -> part.form().procedure())
                .contains("child-allowance-amount-revision")
                .doesNotContain(AllowanceClaim.PROCEDURE);
    }

    @Test
    void theDayOfABirthIsTheChildsOwn() {
        var form = form("life-birth");
        var view =
                filled(form, answering("allowance", "REVISION", "born", "false", "ended", "true"));

        var parts = FilingPart.of(view);

        assertThat(form.fields().map(Field::id))
                .doesNotContain("revision-date", "aid-reason", "aid-since", "born", "ended");
        var born = new Answer.Day(LocalDate.parse("2026-11-05"));
        assertThat(of(parts, "child-allowance-amount-revision", AnswerKey.of("revision-date")))
                .contains(born);
        assertThat(of(parts, "child-medical-aid-certificate", AnswerKey.of("aid-since", "k1")))
                .contains(born);
        assertThat(of(parts, "child-medical-aid-certificate", AnswerKey.of("aid-reason", "k1")))
                .contains(new Answer.Chosen("BIRTH"));
        assertThat(of(parts, "pregnancy-support-grant-second", AnswerKey.of("born")))
                .contains(new Answer.YesNo(true));
    }

    @Test
    void whoNamesNoChildIsTold() {
        var view =
                filled(form("life-birth"), answering("allowance", "REVISION", "affected", "false"));

        assertThat(CheckedForm.CHECK.problems(view))
                .filteredOn(problem -> problem.key().equals(AnswerKey.of("affected", "k1")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.isError()).isFalse());
    }

    /** A brother of six years has his certificate, or asks for it for a reason of his own. */
    @Test
    void aBirthIsNoReasonForAnElderChildsCertificate() {
        var form = form("life-birth");
        var known =
                Forms.household(
                        Forms.member("k1", "CHILD", "2026-11-05"),
                        Forms.member("k2", "CHILD", "2020-04-08"));
        var answers = Forms.filled(form, known, Answers.NONE, answering("allowance", "REVISION"));
        var view = FormView.of(form, known, answers, Forms.TODAY);

        var medical =
                FilingPart.of(view).stream()
                        .filter(part ->
                                part.form().procedure().equals("child-medical-aid-certificate"))
                        .toList();

        assertThat(medical).singleElement();
        assertThat(medical.getFirst().answers().get(AnswerKey.of("aid-applies", "k1")))
                .contains(new Answer.YesNo(true));
        assertThat(asked(view)).contains(AnswerKey.of("aid-applies", "k1"));
        assertThat(asked(view)).doesNotContain(AnswerKey.of("aid-applies", "k2"));
    }

    /** Twin: without the children on a page there is nobody whose birth could be taken. */
    @Test
    void theGrantAloneAsksForTheDayOfTheBirth() {
        var form = form("life-birth");
        var alone =
                filled(
                        form,
                        answering(
                                "allowance",
                                "NO",
                                "wants-medical",
                                "false",
                                "wants-visit",
                                "false"));
        var withAChild = filled(form, answering("allowance", "REVISION"));

        assertThat(asked(alone)).contains(AnswerKey.of("born-on"));
        assertThat(asked(withAChild)).doesNotContain(AnswerKey.of("born-on"));
        assertThat(
                        of(
                                FilingPart.of(withAChild),
                                "pregnancy-support-grant-second",
                                AnswerKey.of("born-on")))
                .contains(new Answer.Day(LocalDate.parse("2026-11-05")));
    }

    private static List<AnswerKey> asked(FormView view) {
        return view.questions().stream().map(Question::key).toList();
    }

    @Test
    void theDayOfMovingInIsAskedOnceForAllChildren() {
        var form = form("life-move-in");
        var parts = FilingPart.of(filled(form, answering()));

        assertThat(form.fields().map(Field::id))
                .contains("moved-in-on")
                .doesNotContain("aid-since", "aid-reason");
        assertThat(of(parts, "child-medical-aid-certificate", AnswerKey.of("aid-since", "k1")))
                .isPresent();
    }

    private static Optional<Answer> of(List<FilingPart> parts, String procedure, AnswerKey asked) {
        return parts.stream()
                .filter(part -> part.form().procedure().equals(procedure))
                .findFirst()
                .orElseThrow()
                .answers()
                .get(asked);
    }

    @Test
    void theDayOfADeathIsAskedOnceAndStandsInBothFilings() {
        var form = form("life-parent-death");
        var view = filled(form, answering("takes-over", "true", "unpaid-left", "UNKNOWN"));

        var parts = FilingPart.of(view);

        assertThat(form.fields().filter(Field.Day.class::isInstance).map(Field::id))
                .contains("died-on")
                .doesNotContain("event-date", "death-date");
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().answers().get(AnswerKey.of("event-date")))
                .contains(new Answer.Day(DIED));
        assertThat(parts.getLast().answers().get(AnswerKey.of("death-date")))
                .contains(new Answer.Day(DIED));
        assertThat(claimOf(parts.getFirst()).event().reason().name())
                .isEqualTo("DEATH_OF_RECIPIENT");
    }

    /** The part that is given the day of the death has its own rule about it. */
    @Test
    void nobodyIsBornAfterTheDayGivenForTheDeath() {
        var form = form("life-parent-death");
        var view =
                filled(
                        form,
                        (question, usual) ->
                                switch (question.field().id()) {
                                    case "unpaid-left" -> new Answer.Chosen("YES");
                                    case "died-on" -> new Answer.Day(DIED);
                                    case "deceased-birth-date" -> new Answer.Day(DIED.plusDays(1));
                                    default -> usual;
                                });

        assertThat(CheckedForm.CHECK.problems(view))
                .filteredOn(Problem::isError)
                .extracting(Problem::messageKey)
                .containsExactly("form.day.later");
    }

    /** A widower is not asked what his wife earns, though the registry may still show her. */
    @Test
    void whoDiedIsNoSpouseAnyMore() {
        var form = form("life-parent-death");
        var known =
                Forms.household(
                        Forms.member("k1", "CHILD", "2026-11-05"),
                        Forms.member("k2", "SPOUSE", "1990-05-06"));
        var answers =
                Forms.filled(
                        form,
                        known,
                        Answers.NONE,
                        answering("takes-over", "true", "has-spouse", "false"));
        var view = FormView.of(form, known, answers, Forms.TODAY);

        assertThat(asked(view))
                .contains(AnswerKey.of("has-spouse"))
                .doesNotContain(
                        AnswerKey.of("divorce-talks"), AnswerKey.of("spouse-public-servant"));
        assertThat(claimOf(FilingPart.of(view).getFirst()).spouse()).isEmpty();
    }

    @Test
    void whatIsAskedInTwoProceduresIsAskedOnOnePage() {
        for (var name : List.of("life-birth", "life-move-in", "life-parent-death")) {
            var ids = form(name).fields().map(Field::id).toList();
            assertThat(ids).as(name).doesNotHaveDuplicates().contains("phone", "living");
        }
    }

    private static AllowanceClaim claimOf(FilingPart part) {
        return AllowanceClaim.of(
                        FormView.of(part.form(), part.known(), part.answers(), Forms.TODAY))
                .orElseThrow();
    }

    private static FormRevision form(String procedure) {
        return FormDefinitions.shipped().current(procedure).orElseThrow();
    }

    private static FormView filled(
            FormRevision form, BiFunction<Question, Answer, Answer> answering) {
        var known = Forms.household(Forms.member("k1", "CHILD", "2026-11-05"));
        var answers = Forms.filled(form, known, Answers.NONE, answering);
        return FormView.of(form, known, answers, Forms.TODAY);
    }

    private static BiFunction<Question, Answer, Answer> answering(String... pairs) {
        return (question, usual) -> {
            if (question.field().id().equals("died-on")) {
                return new Answer.Day(DIED);
            }
            return Stream.iterate(0, i -> i + 2)
                    .limit(pairs.length / 2)
                    .filter(i -> pairs[i].equals(question.field().id()))
                    .map(i ->
                            question.field() instanceof Field.YesNo
                                    ? new Answer.YesNo(Boolean.parseBoolean(pairs[i + 1]))
                                    : new Answer.Chosen(pairs[i + 1]))
                    .<Answer>map(answer -> answer)
                    .findFirst()
                    .orElse(
                            question.field() instanceof Field.YesNo
                                    ? new Answer.YesNo(true)
                                    : usual);
        };
    }
}
