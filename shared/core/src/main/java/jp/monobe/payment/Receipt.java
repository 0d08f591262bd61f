package jp.monobe.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.Money;
import jp.monobe.exchange.PaymentEvent.Channel;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One payment of one slip (収納).
 *
 * @param item of the payment, from 0
 * @param reference the agent's own number of the payment
 * @param slip null when none of ours
 * @param number 納付番号 as told; null when paid from our screens
 * @param paidAt 委託日時
 * @param paidOn 収納日, in Japan
 */
public record Receipt(
        UUID id,
        int item,
        Channel channel,
        String reference,
        @Nullable UUID slip,
        @Nullable BillNumber number,
        Yen amount,
        Instant paidAt,
        LocalDate paidOn) {

    /** As the ledger knows it. */
    public Money money() {
        return new Money(id, channel, slip);
    }
}
