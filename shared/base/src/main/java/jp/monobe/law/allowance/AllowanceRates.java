package jp.monobe.law.allowance;

import static jp.monobe.law.Dated.row;

import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Dated;

/**
 * The monthly amounts for one child (児童手当の額), in yen.
 *
 * @param underThree first and second child through the month of the third birthday
 * @param threeAndOver first and second child after that
 * @param thirdAndLater third child and later, of any age (第三子以降算定額)
 * @param facilityUnderThree a child in a facility or with foster parents, as for {@code underThree}
 * @param facilityThreeAndOver the same after that; a facility's children have no order
 */
@LegalBasis("児童手当法6条1項")
public record AllowanceRates(
        Yen underThree,
        Yen threeAndOver,
        Yen thirdAndLater,
        Yen facilityUnderThree,
        Yen facilityThreeAndOver) {

    /** The rates by month; months before October 2024 are not served. */
    public static final Dated<AllowanceRates> TABLE =
            Dated.of(
                    row(
                            "2024-10-01",
                            rates(15_000, 10_000, 30_000, 15_000, 10_000),
                            "令和6年法律47号12条"));

    private static AllowanceRates rates(
            long underThree,
            long threeAndOver,
            long third,
            long facilityUnderThree,
            long facility) {
        return new AllowanceRates(
                Yen.of(underThree),
                Yen.of(threeAndOver),
                Yen.of(third),
                Yen.of(facilityUnderThree),
                Yen.of(facility));
    }
}
