package jp.monobe.standins.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import jp.monobe.standins.data.DataFolder;
import jp.monobe.standins.data.StandInSecret;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneTimeCodesTest {

    @TempDir Path root;

    private Instant now = Instant.parse("2026-11-23T00:00:10Z");
    private OneTimeCodes codes;

    @BeforeEach
    void setUp() {
        try (DataFolder data = DataFolder.open(root)) {
            InstantSource time = () -> now;
            codes = new OneTimeCodes(StandInSecret.in(data), time);
        }
    }

    @Test
    void bearsOneStepOfDelayAndNoMore() {
        String code = codes.current("clerk");

        now = now.plusSeconds(60);
        boolean tooLate = codes.use("clerk", code);
        now = now.minusSeconds(30);
        boolean late = codes.use("clerk", code);

        assertThat(tooLate).isFalse();
        assertThat(late).isTrue();
    }

    @Test
    void showsTheNextCodeOnceThisOneIsUsedUp() {
        String first = codes.current("clerk");
        boolean taken = codes.use("clerk", first);
        String second = codes.current("clerk");

        assertThat(taken).isTrue();
        assertThat(codes.use("clerk", first)).isFalse();
        assertThat(codes.use("clerk", second)).isTrue();
    }

    @Test
    void isAnotherForEachPersonAndStep() {
        String code = codes.current("clerk");

        assertThat(codes.current("chief")).isNotEqualTo(code);
        assertThat(codes.use("chief", code)).isFalse();
        assertThat(codes.secondsLeft()).isEqualTo(20);
        now = now.plusSeconds(30);
        assertThat(codes.current("clerk")).isNotEqualTo(code);
    }
}
