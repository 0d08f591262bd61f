package jp.monobe.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One payment of one slip (収納).
 *
 * @param item of the payment, from 0
 * @param reference the agent's own number of the payment
 * @param slip null when none of ours
 * @param agent six digits of who collected it; empty when paid from our screens
 * @param number 納付番号 as told, right or not; null when paid from our screens
 * @param paidAt 委託日時
 * @param paidOn 収納日, in Japan
 */
public record Receipt(
        UUID id,
        int item,
        PaymentChannel channel,
        String agent,
        String reference,
        @Nullable UUID slip,
        @Nullable String number,
        Yen amount,
        Instant paidAt,
        LocalDate paidOn) {

    /** The same money, received once more. */
    Receipt again(int as) {
        return new Receipt(id, as, channel, agent, reference, slip, number, amount, paidAt, paidOn);
    }
}
