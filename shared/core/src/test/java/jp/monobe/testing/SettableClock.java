package jp.monobe.testing;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Business time that a test sets to the morning of a day; it ticks. */
public final class SettableClock extends Clock {

    private volatile Duration offset = offset(LoadedPeople.TODAY);

    private static Duration offset(LocalDate day) {
        return Duration.between(Instant.now(), day.atTime(10, 0).atZone(JAPAN).toInstant());
    }

    public void set(LocalDate day) {
        offset = offset(day);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return JAPAN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return ((InstantSource) this::instant).withZone(zone);
    }
}
