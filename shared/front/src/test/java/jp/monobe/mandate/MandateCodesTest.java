package jp.monobe.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jp.monobe.exchange.Agent;
import jp.monobe.mandate.model.MandateState;
import jp.monobe.mandate.model.MandateState.End;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.FrontRooms;
import jp.monobe.testing.Helpers;
import jp.monobe.testing.Residents;
import jp.monobe.testing.SettableClock;
import jp.monobe.testing.Tampered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A code is good once, for one, for a day, in one city. */
@SpringJUnitConfig(FrontRooms.class)
class MandateCodesTest {

    private static final MandateTerms TERMS = Helpers.all(Agent.Reach.SUBMIT);

    @Autowired Residents residents;
    @Autowired Helpers helpers;
    @Autowired GrantedMandates granted;
    @Autowired HeldMandates held;
    @Autowired SettableClock clock;

    private Acting hanako = Acting.as(new jp.monobe.kernel.Actor.Visitor(), TestCities.IN_KONAN);
    private Acting midori = hanako;

    @BeforeEach
    void signIn() {
        hanako = residents.signIn(TestCities.IN_KONAN);
        midori = residents.signIn(TestCities.IN_KONAN, Helpers.MIDORI);
    }

    @Test
    void aCodeIsGoodOnce() {
        var offered = helpers.offered(hanako, TERMS);
        var third = residents.signIn(TestCities.IN_KONAN);
        midori.run(() -> held.answer(offered.code()));

        assertThat(third.call(() -> held.answer(offered.code())))
                .isEqualTo(new AnswerResult.Used());
        assertThat(midori.call(() -> held.answer(offered.code())))
                .isEqualTo(new AnswerResult.Used());
    }

    @Test
    void oneOfManyWhoTypeItAtOnceHasIt() throws Exception {
        var offered = helpers.offered(hanako, TERMS);
        var agents =
                IntStream.range(0, 6).mapToObj(_ -> residents.signIn(TestCities.IN_KONAN)).toList();

        var results = new ArrayList<AnswerResult>();
        try (var pool = Executors.newFixedThreadPool(6)) {
            List<Callable<AnswerResult>> all =
                    agents.stream()
                            .<Callable<AnswerResult>>map(
                                    agent -> () -> agent.call(() -> held.answer(offered.code())))
                            .toList();
            for (var each : pool.invokeAll(all)) {
                results.add(each.get());
            }
        }

        assertThat(results).filteredOn(AnswerResult.Answered.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(AnswerResult.Used.class::isInstance).hasSize(5);
    }

    /** The twin: a mandate that forgets who answered is answered by a second one. */
    @Test
    void withoutItsMarkACodeIsUsedTwice() {
        var offered = helpers.offered(hanako, TERMS);
        var third = residents.signIn(TestCities.IN_KONAN);
        Tampered.changing(
                sql ->
                        sql.startsWith("update mandate set state") || sql.contains("agent_id = ?")
                                ? sql.replace("where id", "where false and id")
                                : sql,
                () -> midori.run(() -> held.answer(offered.code())));

        assertThat(third.call(() -> held.answer(offered.code())))
                .isInstanceOf(AnswerResult.Answered.class);
    }

    @Test
    void aCodeOfYesterdayIsGoodForNothing() {
        var offered = helpers.offered(hanako, TERMS);

        clock.later(
                Duration.ofHours(24).plusSeconds(1),
                () -> {
                    assertThat(midori.call(() -> held.answer(offered.code())))
                            .isEqualTo(new AnswerResult.Lapsed());
                    assertThat(granted(offered.mandateId()).state())
                            .isEqualTo(new MandateState.Ended(End.LAPSED));
                });
    }

    @Test
    void aCodeTakenBackIsNone() {
        var offered = helpers.offered(hanako, TERMS);
        hanako.run(() -> granted.withdraw(offered.mandateId()));

        assertThat(midori.call(() -> held.answer(offered.code())))
                .isEqualTo(new AnswerResult.Unknown());
    }

    @Test
    void nobodyIsHerOwnAgent() {
        var offered = helpers.offered(hanako, TERMS);

        assertThat(hanako.call(() -> held.answer(offered.code())))
                .isEqualTo(new AnswerResult.Own());
    }

    @Test
    void aCodeIsOfOneCity() {
        var offered = helpers.offered(hanako, TERMS);
        var elsewhere = residents.signIn(TestCities.IN_NANKOKU, Helpers.MIDORI);

        assertThat(elsewhere.call(() -> held.answer(offered.code())))
                .isEqualTo(new AnswerResult.Unknown());
    }

    @Test
    void readsACodeAsPeopleTypeIt() {
        var code = helpers.offered(hanako, TERMS).code();
        var typed = code.substring(0, 4) + "ー" + code.substring(4, 8) + " - " + code.substring(8);

        assertThat(midori.call(() -> held.answer(fullWidth(typed))))
                .isInstanceOf(AnswerResult.Answered.class);
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void fiveWrongCodesAnHourAreEnough() {
        var right = helpers.offered(hanako, TERMS).code();
        for (int n = 0; n < 5; n++) {
            assertThat(midori.call(() -> held.answer("000000000000")))
                    .isEqualTo(new AnswerResult.Unknown());
        }

        assertThat(midori.call(() -> held.answer(right)))
                .isEqualTo(new AnswerResult.TooManyTries());
        clock.later(
                Duration.ofMinutes(61),
                () ->
                        assertThat(midori.call(() -> held.answer(right)))
                                .isInstanceOf(AnswerResult.Answered.class));
    }

    /** The twin: where wrong codes are not counted, the right one is found in the end. */
    @Test
    void withoutTheCountGuessingGoesOn() {
        var right = helpers.offered(hanako, TERMS).code();
        Tampered.changing(
                sql ->
                        sql.replace(
                                "insert into mandate_try (account_id, at) values (?, ?)",
                                "delete from mandate_try where account_id = ? and at = ?"),
                () -> {
                    for (int n = 0; n < 8; n++) {
                        midori.run(() -> held.answer("000000000000"));
                    }
                });

        assertThat(midori.call(() -> held.answer(right))).isInstanceOf(AnswerResult.Answered.class);
    }

    private MandateRow granted(UUID mandate) {
        return hanako.call(() -> granted.open(mandate));
    }
}
