package jp.monobe.debit;

import java.time.LocalDate;
import jp.monobe.reference.zengin.DebitOutcome;

/**
 * What the bank could not draw (振替不能).
 *
 * @param outcome why
 */
public record FailedDebit(DebitLine line, LocalDate debitOn, DebitOutcome outcome) {}
