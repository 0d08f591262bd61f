package jp.monobe.paying;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import jp.monobe.paying.model.PaymentState;

/**
 * A payment that was begun on our screens, as she sees it.
 *
 * @param page the agent's page, while it stands open for her
 * @param givenUp whether she wants the page closed
 * @param entrustedAt when the agent had the money (委託日時); empty before
 * @param items what it is for, in her order
 */
public record PaymentData(
        UUID id,
        PaymentChannel channel,
        Yen amount,
        PaymentState state,
        Instant begunAt,
        Optional<String> page,
        boolean givenUp,
        Optional<Instant> entrustedAt,
        List<Item> items) {

    public PaymentData {
        items = List.copyOf(items);
    }

    /**
     * @param title of the bill; empty when it is hers no more
     */
    public record Item(UUID slipId, UUID billId, String number, String title, Yen amount) {}
}
