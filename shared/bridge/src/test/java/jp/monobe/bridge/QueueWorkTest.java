package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.MunicipalityCode;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.Scope;
import jp.monobe.municipality.ScopedDataSource;
import jp.monobe.municipality.Source;
import jp.monobe.municipality.SourceLogin;
import jp.monobe.municipality.testing.TestCities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However much lies in the queues, a turn and an answer to the bell look at what they take. */
class QueueWorkTest {

    private static final Scope.City KAMI = new Scope.City(new MunicipalityCode("392120"));
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** One connection, so that its counters are ours. */
    private final ScopedDataSource source = oneConnection();

    private final JdbcClient jdbc = JdbcClient.create(source);
    private final JdbcTemplate bulk = new JdbcTemplate(source);
    private final SystemTime time = new SystemTime(java.time.Clock.systemUTC());
    private final Outbox outbox = Outbox.ofFront(jdbc, time);

    @AfterEach
    void close() {
        in(KAMI, () -> jdbc.sql("delete from outbox").update());
        source.close();
    }

    @Test
    void aTurnDoesNotLookAtWhatIsDone() {
        rows(10_000, i -> new Object[] {"FILING", id(i), LONG_AGO, 0});
        rows(3, i -> new Object[] {"FILING", id(20_000 + i), null, 0});

        assertThat(read(() -> outbox.due(BellKind.FILING, 50))).isLessThan(100);
        assertThat(read(() -> outbox.nextAttempt(BellKind.FILING))).isLessThan(100);
    }

    @Test
    void aTurnOverALongBacklogReadsWhatItTakes() {
        rows(5_000, i -> new Object[] {"FILING", id(i), null, 0});

        assertThat(read(() -> assertThat(outbox.due(BellKind.FILING, 50)).hasSize(50)))
                .isLessThan(500);
    }

    @Test
    void aTurnOverOneLongChainReadsItOnce() {
        rows(2_000, _ -> new Object[] {"FILING", id(1), null, 0});

        assertThat(read(() -> assertThat(outbox.due(BellKind.FILING, 50)).hasSize(1)))
                .isLessThan(10_000);
    }

    @Test
    void theBellOfOneKindDoesNotReadThoseOfAnother() {
        ring("FILING", 5_000);
        ring("MAIL", 2);
        var bells = new Bells(jdbc, new Scope.Open(), Ferry.BRIDGE);

        long read = in(new Scope.Open(), this::counted);
        bells.answer(BellKind.MAIL);
        read = in(new Scope.Open(), this::counted) - read;

        assertThat(read).isLessThan(100);
        bells.answer(BellKind.FILING);
    }

    /** The twin: what reads all is seen. */
    @Test
    void aQueryWithoutAnIndexIsSeen() {
        rows(10_000, i -> new Object[] {"FILING", id(i), LONG_AGO, 0});

        assertThat(
                        read(() ->
                                jdbc.sql("select id from outbox where attempts = 7")
                                        .query(Long.class)
                                        .list()))
                .isGreaterThan(9_999);
    }

    private void rows(int count, IntFunction<Object[]> row) {
        in(
                KAMI,
                () -> {
                    bulk.batchUpdate(
                            "insert into outbox (kind, chain, body, created_at, next_attempt_at, done_at,"
                                    + " attempts) values (?, ?, '{}', '2026-01-01', '2026-01-01', ?, ?)",
                            IntStream.range(0, count).mapToObj(row).toList());
                    jdbc.sql("analyze table outbox").query().listOfRows();
                    return null;
                });
    }

    private void ring(String kind, int times) {
        in(
                KAMI,
                () -> {
                    List<Object[]> rings = new ArrayList<>();
                    for (int i = 0; i < times; i++) {
                        rings.add(new Object[] {"392120", kind});
                    }
                    return bulk.batchUpdate(
                            "insert into `open`.bell (code, kind) values (?, ?)", rings);
                });
    }

    private long read(Runnable work) {
        return in(
                KAMI,
                () -> {
                    long before = counted();
                    work.run();
                    return counted() - before;
                });
    }

    private long counted() {
        return jdbc
                .sql("show session status like 'Handler_read%'")
                .query((row, _) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static <T> T in(Scope scope, Supplier<T> work) {
        return Acting.as(Ferry.BRIDGE, scope).call(work::get);
    }

    private static UUID id(int number) {
        return new UUID(0x7000, number);
    }

    private static ScopedDataSource oneConnection() {
        var login = TestCities.login("monobe_bridge");
        return new SourceLogin(login.url(), login.user(), login.password(), 1).open(Source.BRIDGE);
    }
}
