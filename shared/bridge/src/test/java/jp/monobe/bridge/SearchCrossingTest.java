package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.monobe.exchange.BellKind;
import jp.monobe.exchange.Outbox;
import jp.monobe.kernel.SystemTime;
import jp.monobe.municipality.Acting;
import jp.monobe.municipality.testing.TestCities;
import jp.monobe.testing.crossing.BridgeRooms;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Counts of searches cross inward by the outbox, and twice is once. */
@SpringBootTest(classes = BridgeRooms.class)
@Import(Ferry.class)
class SearchCrossingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired private Ferry ferry;
    @Autowired private OpenZone zone;
    @Autowired private SystemTime time;

    @Test
    void bringsADaysCountsInsideAsTheyAreNow() {
        counted(3);
        ferry.bringInSearches();
        assertThat(ferry.countCore("search_count where day = ? and times = 3", DAY)).isEqualTo(1);

        counted(5);
        ferry.bringInSearches();

        assertThat(ferry.countCore("search_count where day = ?", DAY)).isEqualTo(1);
        assertThat(ferry.countCore("search_count where day = ? and times = 5", DAY)).isEqualTo(1);
    }

    private void counted(int times) {
        Acting.as(Ferry.BRIDGE, TestCities.IN_NANKOKU)
                .run(() ->
                        zone.work()
                                .executeWithoutResult(_ -> {
                                    zone.jdbc()
                                            .sql(
                                                    "replace into search_count (day, words, times,"
                                                            + " without_result, first_opened,"
                                                            + " first_hit) values (?, '学童', ?, 0, 0,"
                                                            + " 'after-school-club')")
                                            .params(DAY, times)
                                            .update();
                                    Outbox.ofFront(zone.jdbc(), time)
                                            .write(
                                                    BellKind.SEARCHES,
                                                    java.util.UUID.nameUUIDFromBytes(
                                                            new byte[] {1}),
                                                    DAY.toString());
                                }));
    }
}
