package jp.monobe.standins;

import static jp.monobe.kernel.JapanTime.JAPAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TimesTest {

    /** Half past midnight in Japan, the afternoon before in Greenwich. */
    private static final Instant NIGHT = Instant.parse("2026-11-28T15:30:00Z");

    @Test
    void todayIsJapans() {
        var times = new Times(Clock.fixed(NIGHT, JAPAN), InstantSource.system());
        assertThat(times.today()).isEqualTo(LocalDate.of(2026, 11, 29));
    }

    /** From 15 o'clock in Greenwich its day is yesterday here: slips would be paid a day late. */
    @Test
    void anotherZonesDayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Times(Clock.fixed(NIGHT, ZoneOffset.UTC), InstantSource.system()));
    }
}
