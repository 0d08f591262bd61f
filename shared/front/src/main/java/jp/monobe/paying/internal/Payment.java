package jp.monobe.paying.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.model.PaymentState;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code payment} with its items; {@code stateAt} and {@code offerUntil} in system time.
 *
 * @param back path to which its agent leads back, when it was begun by a link without sign-in
 */
public record Payment(
        UUID id,
        UUID account,
        PaymentChannel channel,
        Yen amount,
        PaymentState state,
        Instant stateAt,
        Instant begunAt,
        Instant offerUntil,
        @Nullable String session,
        @Nullable String page,
        @Nullable String reference,
        @Nullable Long paidAmount,
        @Nullable Instant entrustedAt,
        boolean givenUp,
        @Nullable String back,
        List<Item> items) {

    /** What it is for. */
    public record Item(UUID slip, UUID bill, String number, Yen amount) {}

    /** She chose a bank; no agent of ours can be asked about it. */
    public boolean isAtABank() {
        return channel == PaymentChannel.PAY_EASY;
    }

    /** Where it is paid, as long as it can be. */
    public Optional<String> openPage() {
        return state instanceof PaymentState.Offered && !givenUp
                ? Optional.ofNullable(page)
                : Optional.empty();
    }
}
