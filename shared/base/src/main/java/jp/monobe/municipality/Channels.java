package jp.monobe.municipality;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.monobe.kernel.PaymentChannel;

/**
 * By which ways each fee is offered to be paid (料金ごとの納付方法, ADR 58). It governs what is offered and
 * printed from its day on; money that comes by another way is taken all the same. At the counter
 * and at banks every slip is taken, so that is not set.
 *
 * @param test whether no money moves (テスト): everybody is told
 */
public record Channels(boolean test, List<OfFee> fees) {

    /** Those that are offered; the counter is always open, and an allowance is not asked for. */
    public static final Set<PaymentChannel> WAYS =
            Collections.unmodifiableSet(
                    EnumSet.complementOf(
                            EnumSet.of(PaymentChannel.COUNTER, PaymentChannel.ALLOWANCE)));

    public Channels {
        fees = List.copyOf(fees);
    }

    /** Of one fee, by its kind. */
    public record OfFee(String kind, List<PaymentChannel> ways) {

        public OfFee {
            ways = List.copyOf(ways);
            if (!WAYS.containsAll(ways)) {
                throw new IllegalArgumentException("channels: only " + WAYS + " are offered");
            }
        }
    }

    /** Ends the kind of what was charged for paying a fee late (延滞金・遅延損害金). */
    public static final String LATE = "+late";

    /** None of a fee that is not named; what is charged for paying late is paid as its fee is. */
    public Set<PaymentChannel> of(String feeKind) {
        var fee =
                feeKind.endsWith(LATE)
                        ? feeKind.substring(0, feeKind.length() - LATE.length())
                        : feeKind;
        return fees.stream()
                .filter(it -> it.kind().equals(fee))
                .flatMap(it -> it.ways().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PaymentChannel.class)));
    }

    public boolean takes(String feeKind, PaymentChannel way) {
        return of(feeKind).contains(way);
    }

    /** Of whatever fee. */
    public Set<PaymentChannel> any() {
        return fees.stream()
                .flatMap(it -> it.ways().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PaymentChannel.class)));
    }

    /** Kinds of fees that may be drawn from accounts (口座振替). */
    public Set<String> drawn() {
        return fees.stream()
                .filter(it -> it.ways().contains(PaymentChannel.DIRECT_DEBIT))
                .map(OfFee::kind)
                .collect(Collectors.toUnmodifiableSet());
    }
}
