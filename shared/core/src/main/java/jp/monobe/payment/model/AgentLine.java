package jp.monobe.payment.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
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
 */
public record AgentLine(
        int no,
        PaymentChannel channel,
        String reference,
        String number,
        Yen amount,
        LocalDateTime paidAt,
        @Nullable LocalDate paidInOn) {}
