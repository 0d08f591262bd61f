package jp.monobe.payment.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import jp.monobe.kernel.PaymentChannel;
import jp.monobe.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One payment as a collecting agent tells it.
 *
 * @param no from 1, of the payments in the file
 * @param reference the agent's own number of the payment
 * @param number 納付番号, 16 digits as told, right or not: money is never refused for it
 * @param paidAt in Japan
 * @param paidInOn 払込日; null before it is confirmed
 * @param link the payment begun on our screens it belongs to (情報リンク); null when begun elsewhere
 */
public record AgentLine(
        int no,
        PaymentChannel channel,
        String reference,
        String number,
        Yen amount,
        LocalDateTime paidAt,
        @Nullable LocalDate paidInOn,
        @Nullable UUID link) {

    /** As files tell it. */
    public AgentLine(
            int no,
            PaymentChannel channel,
            String reference,
            String number,
            Yen amount,
            LocalDateTime paidAt,
            @Nullable LocalDate paidInOn) {
        this(no, channel, reference, number, amount, paidAt, paidInOn, null);
    }
}
