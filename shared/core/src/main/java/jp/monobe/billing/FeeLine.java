package jp.monobe.billing;

import java.time.YearMonth;

/**
 * One fee to be assessed (調定する一件), as typed.
 *
 * @param no of the line, for what is said of it
 * @param payerNo 宛名番号 of the 納入義務者
 * @param aboutNo 宛名番号 of whom the service was for; empty for the payer herself
 * @param feeKind such as {@code after-school-club}
 * @param quantity units, 1 to {@value #MOST}
 */
public record FeeLine(
        int no, String payerNo, String aboutNo, String feeKind, YearMonth month, int quantity) {

    public static final int MOST = 999;

    /** What is older has lapsed (時効). */
    public static final int YEARS_BACK = 5;

    /** ASSUMED: fees are assessed a year ahead at most. */
    public static final int MONTHS_AHEAD = 12;
}
