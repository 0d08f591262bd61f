package jp.monobe.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import jp.monobe.testing.crossing.FillingPeople.Fault;
import jp.monobe.testing.crossing.Killings;
import jp.monobe.testing.crossing.Killings.Found;
import org.junit.jupiter.api.Test;

/**
 * Twenty people fill in and hand in claims while their program is killed: what they were told is
 * true. {@code ./bench kills} does it two hundred times.
 */
class KillingsTest {

    private static final int KILLS = 10;

    @Test
    void tenKillsLoseNothingFileNothingTwiceAndNothingByHalf() throws Exception {
        var found = Found.NOTHING;

        try (var killings = new Killings(Fault.NONE, 20261127)) {
            for (int kill = 0; kill < KILLS; kill++) {
                found = found.and(killings.kill());
            }
        }

        assertThat(found.told()).isGreaterThan(100);
        assertThat(found.filed()).isPositive();
        assertThat(found.wrong()).as("%s", found).isZero();
    }

    @Test
    void whoIsToldTooEarlyLosesFields() throws Exception {
        assertThat(untilSomethingIsWrong(Fault.SAID_TOO_EARLY).lost()).isPositive();
    }

    @Test
    void withoutATransactionAFilingIsTorn() throws Exception {
        assertThat(untilSomethingIsWrong(Fault.NO_TRANSACTION).half()).isPositive();
    }

    private static Found untilSomethingIsWrong(Fault fault) throws Exception {
        var found = Found.NOTHING;
        try (var killings = new Killings(fault, 1)) {
            while (found.wrong() == 0 && found.kills() < KILLS) {
                found = found.and(killings.kill());
            }
        }
        return found;
    }
}
