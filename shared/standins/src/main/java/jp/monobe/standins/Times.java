package jp.monobe.standins;

import static jp.monobe.kernel.JapanTime.JAPAN;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * The two clocks: business time, which a demonstration may shift, for ages and certificates; system
 * time for tokens and one-time codes.
 *
 * @param business reads in Japan: a day of its zone is what a till, a bank and a certificate go by
 */
public record Times(Clock business, InstantSource system) {

    public Times {
        if (!business.getZone().equals(JAPAN)) {
            throw new IllegalArgumentException(
                    "Business time is read in " + JAPAN + ", not in " + business.getZone());
        }
    }

    public LocalDate today() {
        return LocalDate.now(business);
    }
}
