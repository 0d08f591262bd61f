package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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

/** Rows of different chains carried as one lot. */
class LotsTest {

    private static final int LOT = 4;

    private final ScopedDataSource source = TestCities.open(Source.BRIDGE);
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final SetTime time = new SetTime();
    private final Outbox outbox = Outbox.ofFront(jdbc, new SystemTime(time));
    private final List<List<String>> lots = new ArrayList<>();
    private final List<String> alone = new ArrayList<>();

    @BeforeEach
    void empty() {
        in(() -> jdbc.sql("update outbox set done_at = utc_timestamp(6)").update());
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void whatIsDueTogetherIsCarriedInLots() {
        write("a", "b", "c", "d", "e", "f");

        turns(new Carrying());

        assertThat(lots).containsExactly(List.of("a", "b", "c", "d"), List.of("e", "f"));
        assertThat(alone).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void aRowThatFailsIsParkedAloneAndTheRestOfItsLotIsCarriedWithoutIt() {
        write("a", "bad", "c");

        turns(new Carrying());

        assertThat(lots).isEmpty();
        assertThat(alone).containsExactly("a", "c");
        assertThat(parked()).containsExactly("bad");
    }

    /** The twin: a carrier that takes a lot's failure for each one's parks the innocent too. */
    @Test
    void withoutTheWayAloneOneRowParksItsWholeLot() {
        write("a", "bad", "c");

        turns(
                new Carrying() {
                    @Override
                    public void carry(Outbox.Message message) {
                        throw new IllegalStateException("planted");
                    }
                });

        assertThat(parked()).containsExactly("a", "bad", "c");
    }

    @Test
    void whoFailedBeforeComesAgainOutsideOfTheLots() {
        write("bad");
        turns(new Carrying());
        time.forward(Duration.ofSeconds(2));
        write("a", "b");

        turns(new Carrying());

        assertThat(lots).containsExactly(List.of("a", "b"));
        assertThat(parked()).containsExactly("bad");
    }

    @Test
    void aDatabaseThatGoesAwayMeanwhileIsNoRowsFault() {
        write("a", "b");

        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() ->
                        turns(
                                new Carrying() {
                                    @Override
                                    public void carryTogether(List<Outbox.Message> lot) {
                                        throw new DataAccessResourceFailureException("away");
                                    }
                                }));

        assertThat(waiting()).isEqualTo(2);
        assertThat(parked()).isEmpty();
    }

    /** All of a lot or nothing of it, as a transaction does. */
    private class Carrying implements OutboxTurn.Carrier {
        @Override
        public void carry(Outbox.Message message) {
            refuseBad(List.of(message));
            alone.add(message.body());
        }

        @Override
        public void carryTogether(List<Outbox.Message> lot) {
            refuseBad(lot);
            lots.add(lot.stream().map(Outbox.Message::body).toList());
        }

        private static void refuseBad(List<Outbox.Message> lot) {
            if (lot.stream().anyMatch(message -> message.body().equals("bad"))) {
                throw new IllegalStateException("planted");
            }
        }

        @Override
        public int lot() {
            return LOT;
        }
    }

    private void turns(OutboxTurn.Carrier carrier) {
        var turn =
                new OutboxTurn(
                        outbox, BellKind.FILING, carrier, Ferry.BRIDGE, new SystemTime(time));
        boolean more = true;
        while (more) {
            more = turn.take(TestCities.IN_NANKOKU).more();
        }
    }

    private void write(String... bodies) {
        in(() -> {
            for (var body : bodies) {
                outbox.write(BellKind.FILING, UUID.randomUUID(), body);
            }
            return bodies;
        });
    }

    private List<String> parked() {
        return in(() ->
                jdbc.sql(
                                "select body from outbox where done_at is null and attempts > 0"
                                        + " order by id")
                        .query(String.class)
                        .list());
    }

    private long waiting() {
        return in(() ->
                jdbc.sql("select count(*) from outbox where done_at is null")
                        .query(Long.class)
                        .single());
    }

    private <T> T in(Supplier<T> work) {
        return Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU).call(work::get);
    }
}
