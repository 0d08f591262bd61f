package jp.monobe.exchange;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;

/**
 * Somebody paid an agent from our screens (収納の知らせ). The office takes it once, by its id.
 *
 * @param paymentId of the attempt; the same event may come again and says the same
 * @param reference the agent's own number of the payment
 * @param amount what the agent took, whatever was asked for
 * @param entrustedAt when (委託日時), business time
 * @param items the slips it was begun for, in the payer's order; at least one
 */
public record PaymentEvent(
        UUID paymentId,
        PaymentChannel channel,
        String reference,
        Yen amount,
        Instant entrustedAt,
        List<Item> items) {

    public PaymentEvent {
        items = List.copyOf(items);
        if (items.isEmpty() || amount.equals(Yen.ZERO)) {
            throw new IllegalArgumentException("Paid for nothing");
        }
    }

    /**
     * @param amount as it was asked for
     */
    public record Item(UUID slipId, Yen amount) {}
}
