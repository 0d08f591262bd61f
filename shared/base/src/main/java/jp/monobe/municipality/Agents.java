package jp.monobe.municipality;

import java.time.LocalDate;
import java.util.List;

/**
 * Who collects for a city, and how (収納の委託). What they are paid and their keys stand elsewhere: a
 * key is never in a database.
 *
 * @param test whether no money moves: everybody is told
 */
public record Agents(boolean test, List<Designated> designated) {

    public Agents {
        designated = List.copyOf(designated);
    }

    /**
     * One agent (指定納付受託者 地方自治法231条の2の3, 指定公金事務取扱者 243条の2).
     *
     * @param kind {@code CARD}, {@code COLLECTING}, or {@code JOINT} for eL-QR (地方税共同機構)
     * @param announcedOn 告示の日
     * @param channels by which it takes money
     * @param fees kinds it takes; empty: all
     * @param daysToPayIn days after the payer's day within which it has to pay in (指定する日,
     *     231条の2の5); paid in by then, the payer's day counts
     * @param cost what it costs, in words
     */
    public record Designated(
            String kind,
            String name,
            String address,
            LocalDate announcedOn,
            List<String> channels,
            List<String> fees,
            int daysToPayIn,
            String cost) {

        public Designated {
            channels = List.copyOf(channels);
            fees = List.copyOf(fees);
            boolean known = List.of("CARD", "COLLECTING", "JOINT").contains(kind);
            if (!known || daysToPayIn < 0 || daysToPayIn > 90) {
                throw new IllegalArgumentException("agents: neither kind nor days are known");
            }
        }
    }
}
