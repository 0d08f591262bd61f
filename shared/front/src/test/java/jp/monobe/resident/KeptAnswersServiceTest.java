package jp.monobe.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.kernel.Actor;
import jp.monobe.municipality.AccessRefused;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.procedure.finder.Family;
import jp.monobe.procedure.model.Answer;
import jp.monobe.procedure.model.AnswerKey;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Office;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/**
 * Answers to the guided finder: kept when she says so, seen by nobody else, gone when she says so.
 */
@SpringJUnitConfig(FrontRooms.class)
class KeptAnswersServiceTest {

    private static final Family HERS =
            Family.of(1)
                    .naming("c1", "空")
                    .with(AnswerKey.of("birth", "c1"), new Answer.Day(LocalDate.of(2026, 11, 10)))
                    .with(AnswerKey.of("single"), new Answer.Chosen("DIVORCING"))
                    .notKnowing(AnswerKey.of("tax"));

    @Autowired Residents residents;
    @Autowired KeptAnswersService kept;
    @Autowired Office office;
    @Autowired SettableClock clock;
    @Autowired JdbcClient jdbc;

    private Acting hanako = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
    private Acting spouse = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        spouse = residents.signIn(TestCities.IN_KONAN);
    }

    @Test
    void nothingIsKeptUntilSheSaysSo() {
        assertThat(hanako.call(kept::mine)).isEmpty();
        assertThat(rowsOf(hanako)).isZero();
    }

    @Test
    void givesBackEveryAnswerAsSheLeftIt() {
        hanako.run(() -> kept.keep(HERS));

        var mine = hanako.call(kept::mine).orElseThrow();

        assertThat(mine.answers()).isEqualTo(HERS);
        assertThat(mine.expiresAt()).isEqualTo(mine.keptAt().plus(Duration.ofDays(30)));
    }

    @Test
    void whatIsKeptAgainTakesThePlaceOfWhatWas() {
        hanako.run(() -> kept.keep(HERS));
        hanako.run(() -> kept.keep(Family.of(2)));

        assertThat(hanako.call(kept::mine).orElseThrow().answers()).isEqualTo(Family.of(2));
        assertThat(rowsOf(hanako)).isOne();
    }

    @Test
    void whatSheDeletesIsGone() {
        hanako.run(() -> kept.keep(HERS));

        hanako.run(kept::forget);

        assertThat(hanako.call(kept::mine)).isEmpty();
        assertThat(rowsOf(hanako)).isZero();
    }

    @Test
    void herSpouseSeesNothingOfItAndDeletesNothingOfIt() {
        hanako.run(() -> kept.keep(HERS));

        assertThat(spouse.call(kept::mine)).isEmpty();
        spouse.run(kept::forget);

        assertThat(hanako.call(kept::mine)).isPresent();
    }

    /** The twin: the same question without her account in it finds what is not his. */
    @Test
    void withoutTheAccountInTheQuestionHerSpouseWouldSeeIt() {
        hanako.run(() -> kept.keep(HERS));

        var seen =
                spouse.call(() ->
                        jdbc.sql("select answers from kept_answers where account_id = ?")
                                .param(Residents.idOf(hanako))
                                .query(String.class)
                                .list());

        assertThat(seen).singleElement().asString().contains("DIVORCING");
    }

    @Test
    void anotherCityHasNothingOfIt() {
        hanako.run(() -> kept.keep(HERS));

        var elsewhere = Acting.as(hanako.actor(), TestCities.IN_NANKOKU);

        assertThat(elsewhere.call(kept::mine)).isEmpty();
    }

    @Test
    void visitorsAndStaffAreRefused() {
        var visitor = Acting.as(new Actor.Visitor(), TestCities.IN_KONAN);
        var clerk = Acting.as(new Actor.Staff(UUID.randomUUID()), TestCities.IN_KONAN);

        for (var who : new Acting[] {visitor, clerk}) {
            assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> who.call(kept::mine));
            assertThatExceptionOfType(AccessRefused.class)
                    .isThrownBy(() -> who.run(() -> kept.keep(HERS)));
            assertThatExceptionOfType(AccessRefused.class).isThrownBy(() -> who.run(kept::forget));
        }
    }

    @Test
    void lapsesAsADraftDoesAndIsTidiedAway() {
        hanako.run(() -> kept.keep(HERS));

        clock.later(
                Duration.ofDays(31),
                () -> {
                    assertThat(hanako.call(kept::mine)).isEmpty();

                    office.does(TestCities.IN_KONAN, office.lapsed::sweep);

                    assertThat(rowsOf(hanako)).isZero();
                });
    }

    private long rowsOf(Acting resident) {
        return office.count(
                TestCities.IN_KONAN,
                "select count(*) from kept_answers where account_id = ?",
                Residents.idOf(resident));
    }
}
