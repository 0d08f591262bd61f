package jp.monobe.standins;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * The two clocks: business time, which a demonstration may shift, for ages and certificates; system
 * time for tokens and one-time codes.
 */
public record Times(Clock business, InstantSource system) {

    public LocalDate today() {
        return LocalDate.now(business);
    }
}
