package jp.monobe.law.allowance;

import static jp.monobe.law.allowance.AllowanceReason.*;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Reason;
import jp.monobe.law.allowance.ChildAge.Stage;
import jp.monobe.law.allowance.ChildAmount.Standing;

/**
 * The amount for a month (児童手当の額): children who count are put in order of birth; the first two are
 * paid by age, the third and later at the higher rate, those past 18歳年度末 not at all.
 */
@LegalBasis("児童手当法6条1項")
public final class AllowanceCalculation {

    private static final int THIRD = 3;

    private AllowanceCalculation() {}

    /** For a parent or another person who brings the children up (一般受給資格者). */
    public static Entitlement forMonth(YearMonth month, List<ChildOfClaim> children) {
        requireDistinctKeys(children);
        var rates = AllowanceRates.TABLE.in(month);
        var amounts = new ArrayList<ChildAmount>();
        int counted = 0;
        for (var child : children.stream().sorted(ChildOfClaim.ELDEST_FIRST).toList()) {
            var obstacles = Counting.obstacles(child, month);
            amounts.add(
                    obstacles.isEmpty()
                            ? amount(child, child.age().stageIn(month), ++counted, rates)
                            : ChildAmount.notCounted(child.key(), obstacles));
        }
        return new Entitlement(month, amounts, confirmation(amounts, counted));
    }

    /** For an institution or foster parents (施設等受給資格者): by age alone, without an order. */
    @LegalBasis("児童手当法4条1項4号、6条1項2号")
    public static Entitlement forFacility(YearMonth month, List<ChildOfClaim> children) {
        requireDistinctKeys(children);
        var rates = AllowanceRates.TABLE.in(month);
        var amounts =
                children.stream()
                        .sorted(ChildOfClaim.ELDEST_FIRST)
                        .map(child -> inFacility(child, month, rates))
                        .toList();
        return new Entitlement(month, amounts, List.of());
    }

    private static ChildAmount amount(
            ChildOfClaim child, Stage stage, int order, AllowanceRates rates) {
        var age = child.age();
        var counted = Reason.of(COUNTED_AS, order);
        if (stage == Stage.TO_TWENTY_TWO) {
            var only = Reason.of(COUNTED_ONLY, age.lastPaidMonth(), age.lastCountedMonth());
            return new ChildAmount(
                    child.key(), Standing.COUNTED_ONLY, order, Yen.ZERO, List.of(counted, only));
        }
        if (order >= THIRD) {
            var yen = rates.thirdAndLater();
            return paid(
                    child,
                    order,
                    yen,
                    counted,
                    Reason.of(RATE_THIRD_AND_LATER, age.lastPaidMonth(), yen));
        }
        if (stage == Stage.UNDER_THREE) {
            var yen = rates.underThree();
            return paid(
                    child,
                    order,
                    yen,
                    counted,
                    Reason.of(RATE_UNDER_THREE, age.lastMonthUnderThree(), yen));
        }
        var yen = rates.threeAndOver();
        return paid(
                child,
                order,
                yen,
                counted,
                Reason.of(RATE_THREE_AND_OVER, age.lastPaidMonth(), yen));
    }

    private static ChildAmount inFacility(
            ChildOfClaim child, YearMonth month, AllowanceRates rates) {
        var age = child.age();
        return switch (age.stageIn(month)) {
            case NOT_YET -> ChildAmount.notCounted(child.key(), Counting.obstacles(child, month));
            case UNDER_THREE -> {
                var yen = rates.facilityUnderThree();
                yield paid(child, 0, yen, Reason.of(RATE_FACILITY_UNDER_THREE, yen));
            }
            case TO_EIGHTEEN -> {
                var yen = rates.facilityThreeAndOver();
                yield paid(child, 0, yen, Reason.of(RATE_FACILITY, yen));
            }
            case TO_TWENTY_TWO, OVER ->
                    ChildAmount.notCounted(
                            child.key(), List.of(Reason.of(OVER_EIGHTEEN, age.lastPaidMonth())));
        };
    }

    private static ChildAmount paid(ChildOfClaim child, int order, Yen yen, Reason... reasons) {
        return new ChildAmount(child.key(), Standing.PAID, order, yen, List.of(reasons));
    }

    private static List<Reason> confirmation(List<ChildAmount> amounts, int counted) {
        boolean older =
                amounts.stream().anyMatch(child -> child.standing() == Standing.COUNTED_ONLY);
        return older && counted >= THIRD ? List.of(Reason.of(CONFIRMATION_NEEDED)) : List.of();
    }

    private static void requireDistinctKeys(List<ChildOfClaim> children) {
        if (children.stream().map(ChildOfClaim::key).distinct().count() < children.size()) {
            throw new IllegalArgumentException("Two children with one key");
        }
    }
}
