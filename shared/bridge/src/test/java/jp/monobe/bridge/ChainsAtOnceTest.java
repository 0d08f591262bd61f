package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
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

/** Several chains of one city are carried at once; each of them still in order. */
class ChainsAtOnceTest {

    private static final int AT_ONCE = 4;

    private final ScopedDataSource source = TestCities.open(Source.BRIDGE);
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final SystemTime time = new SystemTime(java.time.Clock.systemUTC());
    private final Outbox outbox = Outbox.ofFront(jdbc, time);
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void empty() {
        in(() -> jdbc.sql("update outbox set done_at = utc_timestamp(6)").update());
    }

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void soManyChainsAreCarriedAtOnceAndNoMore() throws Exception {
        write(12, 1, Chains.ITS_OWN);
        var together = new CyclicBarrier(AT_ONCE);
        var now = new AtomicInteger();
        var most = new AtomicInteger();

        turn(
                        message -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            meet(together);
                            now.decrementAndGet();
                        })
                .take(TestCities.IN_NANKOKU);

        assertThat(most).hasValue(AT_ONCE);
        assertThat(waiting()).isZero();
    }

    @Test
    void eachChainStaysInOrder() {
        write(10, 6, Chains.ITS_OWN);

        turns(this::slowly);

        assertThat(outOfOrder()).isEmpty();
        assertThat(seen).hasSize(60).doesNotHaveDuplicates();
    }

    /** The twin: rows that belong together but were written as chains of their own. */
    @Test
    void rowsOutOfTheirChainWouldBeSeen() {
        write(10, 6, Chains.NONE);

        turns(this::slowly);

        assertThat(outOfOrder()).isNotEmpty();
    }

    @Test
    void aRowThatFailsHoldsUpItsOwnChainAloneWhileOthersAreCarriedBesideIt() {
        write(10, 3, Chains.ITS_OWN);

        turns(message -> {
            slowly(message);
            if (message.body().equals("4 0")) {
                throw new IllegalStateException("planted");
            }
        });

        assertThat(seen).contains("4 0").doesNotContain("4 1", "4 2").hasSize(28);
        assertThat(waiting()).isEqualTo(3);
    }

    @Test
    void aDatabaseThatGoesAwayMeanwhileIsNoRowsFaultAndNothingIsMarked() {
        write(20, 1, Chains.ITS_OWN);
        var turn =
                turn(message -> {
                    slowly(message);
                    if (seen.size() > 5) {
                        throw new DataAccessResourceFailureException("away");
                    }
                });

        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> turn.take(TestCities.IN_NANKOKU));

        assertThat(seen).as("no worker begins another").hasSizeLessThan(5 + 2 * AT_ONCE);
        assertThat(in(() -> outbox.due(BellKind.FILING, 50)))
                .hasSize(20)
                .allSatisfy(row -> assertThat(row.attempts()).isZero());
    }

    @Test
    void everyWorkerActsForTheCity() {
        write(8, 1, Chains.ITS_OWN);
        var actings = ConcurrentHashMap.<Acting>newKeySet();

        turns(message -> {
            slowly(message);
            actings.add(Acting.current());
        });

        assertThat(actings).containsExactly(Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU));
    }

    private enum Chains {
        ITS_OWN,
        NONE
    }

    /** Bodies say which chain a row belongs to and its place in it. */
    private void write(int chains, int rows, Chains as) {
        in(() -> {
            for (int chain = 0; chain < chains; chain++) {
                var its = UUID.randomUUID();
                for (int row = 0; row < rows; row++) {
                    var id = as == Chains.ITS_OWN ? its : UUID.randomUUID();
                    outbox.write(BellKind.FILING, id, chain + " " + row);
                }
            }
            return null;
        });
    }

    private void slowly(Outbox.Message message) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        seen.add(message.body());
    }

    private List<String> outOfOrder() {
        Map<String, Integer> next = new LinkedHashMap<>();
        return seen.stream()
                .filter(body -> {
                    var parts = body.split(" ");
                    return next.merge(parts[0], 1, Integer::sum) - 1 != Integer.parseInt(parts[1]);
                })
                .toList();
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await(5, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("Fewer were carried at once", e);
        }
    }

    private void turns(Consumer<Outbox.Message> carry) {
        var turn = turn(carry);
        boolean more = true;
        while (more) {
            more = turn.take(TestCities.IN_NANKOKU).more();
        }
    }

    private OutboxTurn turn(Consumer<Outbox.Message> carry) {
        var carrier =
                new OutboxTurn.Carrier() {
                    @Override
                    public void carry(Outbox.Message message) {
                        carry.accept(message);
                    }

                    @Override
                    public int atOnce() {
                        return AT_ONCE;
                    }
                };
        return new OutboxTurn(outbox, BellKind.FILING, carrier, Ferry.BRIDGE, time);
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
