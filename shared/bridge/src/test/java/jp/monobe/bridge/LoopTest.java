package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Source;
import jp.monobe.municipality.testing.TestCities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rounds of a loop over real bells and a real lease. */
class LoopTest {

    private static final Scope A = TestCities.IN_NANKOKU;
    private static final Scope B = TestCities.IN_KONAN;

    private final ScopedDataSource office = TestCities.open(Source.OFFICE);
    private final ScopedDataSource bridge = TestCities.open(Source.BRIDGE);
    private final JdbcClient front = JdbcClient.create(bridge);
    private final SetTime time = new SetTime();
    private final Set<Scope> rung = new LinkedHashSet<>();
    private final List<Scope> turns = new ArrayList<>();
    private Loop.Turn turn = _ -> nothing();

    @AfterEach
    void close() {
        office.close();
        bridge.close();
    }

    @Test
    void aRungCityGetsATurnAndNoOther() {
        var loop = swept();
        rung.add(B);

        loop.round();
        loop.round();

        assertThat(turns).containsExactly(B);
    }

    @Test
    void aLostBellIsMadeUpForByTheSweep() {
        var loop = swept();

        time.forward(Duration.ofMinutes(9));
        loop.round();
        assertThat(turns).isEmpty();

        time.forward(Duration.ofMinutes(1));
        loop.round();
        assertThat(turns).containsExactly(A, B);
    }

    @Test
    void aCityWithParkedRowsGetsATurnWhenTheyAreDueAndNoSweepOfAll() {
        turn = _ -> new Loop.Worked(false, Optional.of(time.instant().plusSeconds(4)));
        var loop = swept();
        turn = _ -> nothing();

        time.forward(Duration.ofSeconds(3));
        loop.round();
        assertThat(turns).isEmpty();

        time.forward(Duration.ofSeconds(1));
        loop.round();
        loop.round();
        assertThat(turns).containsExactlyInAnyOrder(A, B);
    }

    @Test
    void aCityThatCannotBeReachedHoldsUpNobodyAndIsTriedAgain() {
        turn =
                city -> {
                    if (city.equals(A)) {
                        throw new StackOverflowError("planted");
                    }
                    return nothing();
                };
        var loop = swept();
        rung.addAll(List.of(A, B));
        loop.round();
        assertThat(turns).containsExactly(A, B);
        turns.clear();

        turn = _ -> nothing();
        time.forward(Duration.ofSeconds(1));
        loop.round();

        assertThat(turns).containsExactly(A);
    }

    @Test
    void citiesWithMoreTakeTurns() {
        var left = new ArrayList<Scope>();
        turn =
                city -> {
                    left.remove(city);
                    return new Loop.Worked(left.contains(city), Optional.empty());
                };
        var loop = swept();
        left.addAll(List.of(A, A, B));
        rung.addAll(List.of(A, B));

        while (loop.round()) {}

        assertThat(turns).containsExactly(A, B, A);
    }

    @Test
    void aSecondInstanceWaitsForTheLease() {
        var first = lease("first");
        var second = lease("second");

        assertThat(first.hold("test-lease")).isTrue();
        assertThat(second.hold("test-lease")).isFalse();
        time.forward(Duration.ofSeconds(14));
        assertThat(first.hold("test-lease")).isTrue();
        time.forward(Duration.ofSeconds(14));
        assertThat(second.hold("test-lease")).isFalse();

        time.forward(Duration.ofSeconds(2));
        assertThat(second.hold("test-lease")).isTrue();
        assertThat(first.hold("test-lease")).isFalse();

        second.release("test-lease");
        assertThat(first.hold("test-lease")).isTrue();
        first.release("test-lease");
    }

    @Test
    void aLoopWithoutTheLeaseDoesNothing() {
        var other = lease("other");
        other.hold("test-loop");
        rung.add(A);

        loop().round();

        assertThat(turns).isEmpty();
        other.release("test-loop");
    }

    /** From the ring's commit to the work, over the real bell, twenty times. */
    @Test
    void workBeginsSoonAfterTheBell() throws InterruptedException {
        var began = new ArrayBlockingQueue<Long>(1);
        var system = new SystemTime(Clock.systemUTC());
        var bells = new Bells(front, new Scope.Open(), Ferry.BRIDGE);
        var loop =
                new Loop(
                        "test-latency",
                        () -> bells.answer(BellKind.FILING),
                        Set::of,
                        _ -> {
                            began.offer(System.nanoTime());
                            return nothing();
                        },
                        new Lease(JdbcClient.create(office), system, "latency"),
                        system);
        var thread = Thread.ofPlatform().start(loop);
        var outbox = Outbox.ofFront(front, system);
        var waits = new ArrayList<Long>();
        for (int i = 0; i < 20; i++) {
            Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                    .run(() -> outbox.write(BellKind.FILING, UUID.randomUUID(), "ring"));
            long rang = System.nanoTime();
            waits.add((began.poll(5, TimeUnit.SECONDS) - rang) / 1_000_000);
        }
        loop.stop();
        thread.join();

        assertThat(waits.stream().sorted().skip(10).findFirst())
                .hasValueSatisfying(median -> assertThat(median).isLessThan(150));
    }

    private Loop swept() {
        var loop = loop();
        loop.round();
        turns.clear();
        return loop;
    }

    private Loop loop() {
        return new Loop(
                "test-loop",
                () -> {
                    var now = new LinkedHashSet<>(rung);
                    rung.clear();
                    return now;
                },
                () -> new LinkedHashSet<>(List.of(A, B)),
                city -> {
                    turns.add(city);
                    return turn.take(city);
                },
                lease("loop"),
                new SystemTime(time));
    }

    private Lease lease(String holder) {
        return new Lease(JdbcClient.create(office), new SystemTime(time), holder);
    }

    private static Loop.Worked nothing() {
        return new Loop.Worked(false, Optional.empty());
    }
}
