package jp.monobe.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import jp.monobe.casework.CaseView;
import jp.monobe.casework.model.Assessment;
import jp.monobe.casework.model.Check.Tone;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.claim.Claims;
import jp.monobe.procedure.model.TypedPerson;
import jp.monobe.testing.CaseRooms;
import jp.monobe.testing.CastClaims;
import jp.monobe.testing.Desk;
import jp.monobe.testing.LoadedPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What a clerk reads of the named persons' claims. */
@SpringBootTest(classes = CaseRooms.class)
class CastAssessmentTest {

    private static boolean imported;

    @Autowired private Desk desk;
    @Autowired private CastClaims cast;
    @Autowired private LoadedPeople people;
    @Autowired private ImportRecipients recipients;

    @BeforeEach
    void load() {
        people.ready();
        if (!imported) {
            Acting.as(LoadedPeople.JOB, TestCities.IN_NANKOKU)
                    .run(() -> recipients.load(people.folder(TestCities.IN_NANKOKU)));
            imported = true;
        }
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("sakura", claim(), "月額 15,000円(令和8年12月分から)", List.of()),
                Arguments.of(
                        "kenta",
                        claim().andThen(CastAssessmentTest::movedIn),
                        "月額 40,000円(令和8年12月分から)",
                        List.of("confirmation LOOK")),
                Arguments.of(
                        "chihiro",
                        claim(),
                        "月額 15,000円(令和8年12月分から)",
                        List.of("pension LOOK", "public-servant STOP")),
                Arguments.of(
                        "misaki",
                        claim().andThen(CastAssessmentTest::changeOfRecipient),
                        "月額 20,000円(令和8年12月分から)",
                        List.of("income LOOK", "other-recipient STOP")),
                Arguments.of(
                        "yumi",
                        claim().andThen(CastAssessmentTest::changeOfRecipient),
                        "月額 10,000円(令和8年12月分から)",
                        List.of("certified STOP")),
                Arguments.of("kuzuha", claim(), "月額 15,000円(令和8年12月分から)", List.of()));
    }

    private static Function<Claims, Claims> claim() {
        return claims -> claims.saying("reason", "BIRTH");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theHeadlineAndWhatIsNotFine(
            String key, Function<Claims, Claims> said, String headline, List<String> notFine) {
        var assessment = open(key, said::apply).assessment();

        assertThat(assessment.headline()).isEqualTo(headline);
        assertThat(notFine(assessment)).containsExactlyInAnyOrderElementsOf(notFine);
    }

    @Test
    void aNewbornsLinesSayFromWhenHowMuchAndWhy() {
        var lines = open("sakura", UnaryOperator.identity()).assessment().lines();

        assertThat(lines)
                .extracting(Assessment.Line::label, Assessment.Line::value)
                .containsExactly(
                        tuple("支給の始まり", "令和8年12月"), tuple("第1子 岡林　陽葵(令和8年11月10日生まれ)", "15,000円"));
        assertThat(lines).allSatisfy(line -> assertThat(line.reasons()).isNotEmpty());
        assertThat(lines.getLast().reasons()).anySatisfy(why -> assertThat(why).contains("3歳"));
    }

    @Test
    void aStudentOfTwentyMakesTheYoungestTheThirdChild() {
        var lines = open("kenta", CastAssessmentTest::movedIn).assessment().lines();

        assertThat(lines)
                .extracting(Assessment.Line::label, Assessment.Line::value)
                .containsSubsequence(
                        tuple(label("第1子 西森　翔", lines), "0円"),
                        tuple(label("第2子 西森　七海", lines), "10,000円"),
                        tuple(label("第3子 西森　新", lines), "30,000円"));
    }

    @Test
    void theConflictNamesTheHusbandToTheClerk() {
        var checks = open("misaki", CastAssessmentTest::changeOfRecipient).assessment().checks();

        assertThat(checks)
                .filteredOn(check -> check.tone() == Tone.STOP)
                .hasSize(2)
                .allSatisfy(
                        check -> assertThat(check.reason()).contains("公文　拓也さん", "請求者に知らせないでください"));
    }

    /** Under 支援措置 she types by hand; the clerk sees the conflict and the warning. */
    @Test
    void aProtectedMothersCaseIsMarked() {
        var mio =
                new TypedPerson(
                        "c1",
                        "children",
                        "楠瀬　澪",
                        "クスノセ　ミオ",
                        LoadedPeople.TODAY.minusDays(60).minusYears(5),
                        "CHILD");
        var claim =
                Claims.aClaim()
                        .with(mio)
                        .saying("reason", "CHANGE_OF_RECIPIENT")
                        .saying("claimant-kana", "クスノセ　ハルカ");

        var view = desk.open(desk.takeIn(cast.typed("haruka", claim).build()));

        assertThat(view.linked()).isTrue();
        assertThat(notFine(view.assessment()))
                .contains("protection LOOK", "other-recipient STOP", "spouse LOOK");
    }

    private CaseView open(String key, UnaryOperator<Claims> said) {
        cast.forgetCertification(key);
        return desk.open(desk.takeIn(cast.of(key, said).build()));
    }

    private static Claims movedIn(Claims claims) {
        return claims.saying("reason", "MOVE_IN").saying("planned-move-out", "2026-11-13");
    }

    private static Claims changeOfRecipient(Claims claims) {
        return claims.saying("reason", "CHANGE_OF_RECIPIENT").saying("event-date", "2026-11-20");
    }

    private static List<String> notFine(Assessment assessment) {
        return assessment.checks().stream()
                .filter(check -> check.tone() != Tone.FINE)
                // Every test files for the same cast.
                .filter(check -> !check.code().equals("other-claim"))
                .map(check -> check.code() + " " + check.tone())
                .distinct()
                .toList();
    }

    private static String label(String beginning, List<Assessment.Line> lines) {
        return lines.stream()
                .map(Assessment.Line::label)
                .filter(label -> label.startsWith(beginning))
                .findFirst()
                .orElse(beginning + " is missing");
    }
}
