package jp.monobe.refund;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jp.monobe.kernel.Yen;
import jp.monobe.refund.model.CardRule;

/**
 * A payment by card, to whose card something may go back (返金先のカード払い).
 *
 * @param receipt the payment
 * @param left what of it may
 * @param not why nothing does
 */
public record CardChoice(
        UUID receipt, LocalDate paidOn, Yen left, Optional<CardRule.Refusal> not) {}
