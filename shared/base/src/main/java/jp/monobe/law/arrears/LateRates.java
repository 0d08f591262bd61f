package jp.monobe.law.arrears;

import static jp.monobe.law.Dated.row;

import jp.monobe.kernel.LegalBasis;
import jp.monobe.law.Dated;

/**
 * Yearly rates of 延滞金, in tenths of a percent: 24 is 2.4 %. They are the city's, by ordinance, and
 * come in as a dated table.
 *
 * @param firstMonth until one month from the day after the 納期限 has passed
 * @param after that
 */
@LegalBasis("地方税法326条1項・附則3条の2第1項")
public record LateRates(int firstMonth, int after) {

    /** 法定利率 of the Civil Code, in tenths of a percent; looked at again every three years. */
    @LegalBasis("民法404条")
    public static final Dated<Integer> LEGAL =
            Dated.of(
                    row("1898-07-16", 50, "民法404条(平成29年法律44号による改正前)"),
                    row("2020-04-01", 30, "民法404条2項、平成29年法律44号"));

    public LateRates {
        if (firstMonth < 0 || after < firstMonth || after > 146) {
            throw new IllegalArgumentException("No such rates: " + firstMonth + ", " + after);
        }
    }
}
