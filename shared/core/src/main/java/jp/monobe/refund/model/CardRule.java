package jp.monobe.refund.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;

/**
 * When what was paid by card may go back to the card (カードへの返金の要件).
 *
 * @param allowed by the city's contract with the agent
 * @param days for how many days after the payment
 */
@LegalBasis("地方自治法231条の2の3 (指定納付受託者との契約による); ASSUMED: amendment 17, the contract decides")
public record CardRule(boolean allowed, int days) {

    /** Why not. */
    public enum Refusal {
        NOT_IN_CONTRACT,
        /** Not by card, not for this bill, or taken back. */
        NOT_FROM_A_CARD,
        TOO_LATE,
        MORE_THAN_CAME
    }

    /**
     * What came by card for the bill.
     *
     * @param left of that payment, without what went or goes back to the card of it
     */
    public record Came(LocalDate paidOn, Yen left) {}

    public Optional<Refusal> refusal(Optional<Came> came, Yen amount, LocalDate today) {
        if (!allowed) {
            return Optional.of(Refusal.NOT_IN_CONTRACT);
        }
        if (came.isEmpty()) {
            return Optional.of(Refusal.NOT_FROM_A_CARD);
        }
        if (ChronoUnit.DAYS.between(came.get().paidOn(), today) >= days) {
            return Optional.of(Refusal.TOO_LATE);
        }
        return amount.compareTo(came.get().left()) > 0
                ? Optional.of(Refusal.MORE_THAN_CAME)
                : Optional.empty();
    }
}
