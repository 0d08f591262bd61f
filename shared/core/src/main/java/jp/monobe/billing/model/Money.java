package jp.monobe.billing.model;

import java.util.UUID;
import jp.monobe.exchange.PaymentEvent.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Of which receipt a posting is (収納), kept with it so that each channel can be added up.
 *
 * @param slip with which it was paid; null when with none of ours
 */
public record Money(UUID receipt, Channel channel, @Nullable UUID slip) {

    /** One receipt pays a slip once; it may pay several slips. */
    String key() {
        return slip == null ? receipt.toString() : receipt + ":" + slip;
    }
}
