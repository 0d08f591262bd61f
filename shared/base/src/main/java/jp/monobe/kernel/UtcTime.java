package jp.monobe.kernel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as the databases keep them: DATETIME(6) in UTC, whole microseconds. */
public final class UtcTime {

    private UtcTime() {}

    public static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(whole(instant), ZoneOffset.UTC);
    }

    public static Instant instant(LocalDateTime column) {
        return column.toInstant(ZoneOffset.UTC);
    }

    /** Cut to what a column keeps, so that what is told now equals what is read later. */
    public static Instant whole(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
