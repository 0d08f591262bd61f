package jp.monobe.municipality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.monobe.kernel.PaymentChannel;
import org.jspecify.annotations.Nullable;

/**
 * Who collects for a city, and on which terms (収納の委託). By which ways each fee is offered stands in
 * {@link Channels}; their keys stand elsewhere: a key is never in a database.
 */
public record Agents(List<Designated> designated) {

    public Agents {
        designated = List.copyOf(designated);
    }

    /** What an agent is. */
    public enum Kind {
        /** 指定納付受託者 (地方自治法231条の2の3). */
        CARD(PaymentChannel.CARD),
        /** 指定公金事務取扱者 (243条の2). */
        COLLECTING(PaymentChannel.STORE, PaymentChannel.PAY_EASY),
        /** 地方税共同機構, for eL-QR (令和6年法律65号). */
        JOINT(PaymentChannel.EL_QR);

        private final Set<PaymentChannel> ways;

        Kind(PaymentChannel... ways) {
            this.ways = Set.of(ways);
        }

        /** By which it can take money at all. */
        public Set<PaymentChannel> ways() {
            return ways;
        }
    }

    /**
     * What it is paid (手数料), without tax.
     *
     * @param percent of what it takes
     * @param yen for each payment
     */
    public record Cost(BigDecimal percent, long yen) {

        public Cost {
            if (percent.signum() < 0 || percent.compareTo(BigDecimal.TEN) > 0 || yen < 0) {
                throw new IllegalArgumentException("agents: no such cost");
            }
        }
    }

    /**
     * One agent with its contract.
     *
     * @param announcedOn 告示の日
     * @param from the first day of its contract
     * @param until the last one; null: no end is agreed
     * @param channels by which it takes money
     * @param fees kinds it takes; empty: all
     * @param daysToPayIn days after the payer's day within which it has to pay in (指定する日,
     *     231条の2の5); paid in by then, the payer's day counts
     * @param payInRule when it pays in as agreed (払込日), in words
     */
    public record Designated(
            Kind kind,
            String name,
            String address,
            LocalDate announcedOn,
            LocalDate from,
            @Nullable LocalDate until,
            List<PaymentChannel> channels,
            List<String> fees,
            int daysToPayIn,
            String payInRule,
            Cost cost) {

        public Designated {
            channels = List.copyOf(channels);
            fees = List.copyOf(fees);
            if (daysToPayIn < 0 || daysToPayIn > 90) {
                throw new IllegalArgumentException("agents: no such days");
            }
        }

        public boolean isInForce(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        /** Whether it takes this fee by this way on a day. */
        public boolean takes(String feeKind, PaymentChannel way, LocalDate day) {
            return isInForce(day)
                    && channels.contains(way)
                    && (fees.isEmpty() || fees.contains(feeKind));
        }
    }

    /** Who takes money by a way on a day, whatever it is for. */
    public Optional<Designated> by(PaymentChannel way, LocalDate day) {
        return designated.stream()
                .filter(it -> it.isInForce(day) && it.channels().contains(way))
                .findFirst();
    }
}
