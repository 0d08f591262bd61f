package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Source;
import jp.monobe.municipality.testing.TestCities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Turns over a real outbox, with carriers that fail as told. */
class OutboxTurnTest {

    private final ScopedDataSource source = TestCities.open(Source.BRIDGE);
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final SetTime time = new SetTime();
    private final Outbox outbox = Outbox.ofFront(jdbc, new SystemTime(time));
    private final List<String> seen = new ArrayList<>();
    private final UUID chainA = UUID.randomUUID();
    private final UUID chainB = UUID.randomUUID();

    @BeforeEach
    void empty() {
        in(() -> jdbc.sql("update outbox set done_at = utc_timestamp(6)").update());
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void aRowThatFailsHoldsUpItsOwnChainAloneAndComesAgainAfterItsWait() {
        write(chainA, "a1", "a2");
        write(chainB, "b1", "b2");

        turns(failing(Predicate.isEqual("a1")));
        assertThat(seen).containsExactly("a1", "b1", "b2");
        seen.clear();

        time.forward(Duration.ofMillis(999));
        turns(failing(_ -> false));
        assertThat(seen).isEmpty();

        time.forward(Duration.ofMillis(2));
        turns(failing(_ -> false));
        assertThat(seen).containsExactly("a1", "a2");
    }

    @Test
    void theTurnSaysWhenTheFirstParkedRowComesAgain() {
        write(chainA, "a1");
        write(chainB, "b1");
        turns(failing(Predicate.isEqual("a1")));
        time.forward(Duration.ofSeconds(10));
        turns(failing(Predicate.isEqual("a1")));

        var worked = turn(failing(_ -> true)).take(TestCities.IN_NANKOKU);

        assertThat(worked)
                .isEqualTo(
                        new Loop.Worked(
                                false, Optional.of(time.instant().plus(Duration.ofSeconds(2)))));
    }

    @Test
    void fiftyRowsThatFailDoNotHoldUpTheFiftyFirst() {
        for (int i = 0; i < 50; i++) {
            write(UUID.randomUUID(), "bad" + i);
        }
        write(UUID.randomUUID(), "good");

        turns(failing(body -> body.startsWith("bad")));

        assertThat(seen).contains("good");
        assertThat(waiting()).isEqualTo(50);
    }

    @Test
    void anAwayDatabaseIsNoRowsFault() {
        write(chainA, "a1");
        OutboxTurn.Carrier away =
                _ -> {
                    throw new DataAccessResourceFailureException("away");
                };

        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> turn(away).take(TestCities.IN_NANKOKU));

        assertThat(in(() -> outbox.due(BellKind.FILING, 9)))
                .singleElement()
                .satisfies(row -> assertThat(row.attempts()).isZero());
    }

    @Test
    void whatWasCarriedBeforeAStopIsCarriedAgain() {
        write(chainA, "a1");
        OutboxTurn.Carrier stopping =
                new OutboxTurn.Carrier() {
                    @Override
                    public void carry(Outbox.Message message) {
                        seen.add(message.body());
                    }

                    @Override
                    public void carried(List<Outbox.Message> messages) {
                        throw new IllegalStateException("stopped");
                    }
                };

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> turn(stopping).take(TestCities.IN_NANKOKU));
        turns(failing(_ -> false));

        assertThat(seen).containsExactly("a1", "a1");
    }

    @Test
    void aLongTurnEndsSoThatOtherCitiesGetTheirs() {
        for (int i = 0; i < 5; i++) {
            write(UUID.randomUUID(), "slow" + i);
        }
        OutboxTurn.Carrier slow =
                message -> {
                    seen.add(message.body());
                    time.forward(Duration.ofMillis(200));
                };

        assertThat(turn(slow).take(TestCities.IN_NANKOKU).more()).isTrue();

        assertThat(seen).hasSize(2);
        assertThat(waiting()).isEqualTo(3);
    }

    @Test
    void whatAFasterClockWroteIsTakenAtOnce() {
        time.forward(Duration.ofMinutes(5));
        write(chainA, "a1");
        time.forward(Duration.ofMinutes(-5));

        turns(failing(_ -> false));

        assertThat(seen).containsExactly("a1");
    }

    @Test
    void aMailThatIsGoneIsNotKept() {
        in(() -> {
            outbox.write(BellKind.MAIL, chainA, "{\"to\":\"somebody\"}");
            outbox.done(outbox.due(BellKind.MAIL, 1).stream().map(Outbox.Message::id).toList());
            return null;
        });

        assertThat(
                        in(() ->
                                jdbc.sql("select body from outbox where chain = ?")
                                        .param(chainA)
                                        .query(String.class)
                                        .single()))
                .isEmpty();
    }

    @Test
    void waitsDoubleUpToTenMinutes() {
        assertThat(List.of(0, 1, 2, 9, 10, 99))
                .extracting(OutboxTurn::waitAfter)
                .extracting(Duration::toSeconds)
                .containsExactly(1L, 2L, 4L, 512L, 600L, 600L);
    }

    private OutboxTurn.Carrier failing(Predicate<String> which) {
        return message -> {
            seen.add(message.body());
            if (which.test(message.body())) {
                throw new IllegalStateException("planted");
            }
        };
    }

    private void turns(OutboxTurn.Carrier carrier) {
        var turn = turn(carrier);
        boolean more = true;
        while (more) {
            more = turn.take(TestCities.IN_NANKOKU).more();
        }
    }

    private OutboxTurn turn(OutboxTurn.Carrier carrier) {
        return new OutboxTurn(outbox, BellKind.FILING, carrier, Ferry.BRIDGE, new SystemTime(time));
    }

    private void write(UUID chain, String... bodies) {
        in(() -> {
            for (var body : bodies) {
                outbox.write(BellKind.FILING, chain, body);
            }
            return null;
        });
    }

    private long waiting() {
        return in(() ->
                jdbc.sql("select count(*) from outbox where done_at is null")
                        .query(Long.class)
                        .single());
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU).call(work::get);
    }
}
