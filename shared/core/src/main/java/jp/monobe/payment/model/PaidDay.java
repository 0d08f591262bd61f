package jp.monobe.payment.model;

import java.time.LocalDate;
import jp.monobe.kernel.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * Which day counts as the payer's (納付があったとみなす日). Both days are kept with every receipt; this says
 * which holds.
 */
public sealed interface PaidDay {

    /** The agent paid in by the designated day: the payer has paid on the day she entrusted it. */
    record Entrusted(LocalDate on) implements PaidDay {}

    /** It did not: the day on which the money came. */
    record PaidIn(LocalDate on) implements PaidDay {}

    /** It can still pay in by the designated day. */
    record Open(LocalDate until) implements PaidDay {}

    /** The designated day is over and nothing came: nothing is deemed to be paid. */
    record NotPaidIn(LocalDate until) implements PaidDay {}

    /**
     * @param entrustedOn 委託日
     * @param paidInOn 払込日; null before it is known
     * @param daysToPayIn from 委託日 to 指定する日
     */
    @LegalBasis("地方自治法 231条の2の5")
    static PaidDay of(
            LocalDate entrustedOn, @Nullable LocalDate paidInOn, int daysToPayIn, LocalDate today) {
        var until = entrustedOn.plusDays(daysToPayIn);
        if (paidInOn != null) {
            return paidInOn.isAfter(until) ? new PaidIn(paidInOn) : new Entrusted(entrustedOn);
        }
        return today.isAfter(until) ? new NotPaidIn(until) : new Open(until);
    }
}
