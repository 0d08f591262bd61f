package jp.monobe.billing.model;

import java.util.UUID;
import jp.monobe.kernel.PaymentChannel;
import org.jspecify.annotations.Nullable;

/**
 * Of which receipt a posting is (収納), kept with it so that each channel can be added up.
 *
 * @param item of a payment of several, from 0
 * @param slip with which it was paid; null when with none of ours
 */
public record Money(UUID receipt, int item, PaymentChannel channel, @Nullable UUID slip) {

    /** Of a payment of one. */
    public Money(UUID receipt, PaymentChannel channel, @Nullable UUID slip) {
        this(receipt, 0, channel, slip);
    }

    /** What is booked once. */
    String key() {
        return receipt + ":" + item;
    }
}
