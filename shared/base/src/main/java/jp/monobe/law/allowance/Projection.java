package jp.monobe.law.allowance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.kernel.Yen;
import jp.monobe.law.allowance.ChildAmount.Standing;

/**
 * The allowance over the coming months (今後の見込み), in stretches of equal months: where a child turns
 * three or passes 18歳年度末 or 22歳年度末, a new stretch begins and says why.
 */
@LegalBasis("児童手当法6条1項、9条")
public record Projection(List<Stretch> stretches) {

    /**
     * Months in which nothing changes.
     *
     * @param entitlement that of the first of them
     * @param changes why this differs from the stretch before; empty for the first
     */
    public record Stretch(MonthSpan months, Entitlement entitlement, List<ChildChange> changes) {}

    public Projection {
        stretches = List.copyOf(stretches);
    }

    /** With children who live and are cared for as they are now. */
    public static Projection of(MonthSpan months, List<ChildOfClaim> children) {
        return of(months, _ -> children);
    }

    /** With the children as they were or will be in each month. */
    public static Projection of(
            MonthSpan months, Function<YearMonth, List<ChildOfClaim>> childrenIn) {
        var stretches = new ArrayList<Stretch>();
        var first = months.first();
        var now = AllowanceCalculation.forMonth(first, childrenIn.apply(first));
        var changes = List.<ChildChange>of();
        for (var month : months.months()) {
            var next = AllowanceCalculation.forMonth(month, childrenIn.apply(month));
            if (!next.isLike(now)) {
                stretches.add(
                        new Stretch(new MonthSpan(first, month.minusMonths(1)), now, changes));
                changes = ChildChange.between(now, next, childrenIn.apply(month));
                first = month;
                now = next;
            }
        }
        stretches.add(new Stretch(new MonthSpan(first, months.last()), now, changes));
        return new Projection(stretches);
    }

    /** The amount of {@code month}; zero outside the projection. */
    public Yen amountIn(YearMonth month) {
        return stretches.stream()
                .filter(stretch -> stretch.months().contains(month))
                .findFirst()
                .map(stretch -> stretch.entitlement().total())
                .orElse(Yen.ZERO);
    }

    /** The last month in which the child is paid for, within the projection. */
    public Optional<YearMonth> lastPaidMonth(String key) {
        return stretches.reversed().stream()
                .filter(stretch -> isPaid(stretch.entitlement(), key))
                .findFirst()
                .map(stretch -> stretch.months().last());
    }

    private static boolean isPaid(Entitlement entitlement, String key) {
        return entitlement.of(key).filter(it -> it.standing() == Standing.PAID).isPresent();
    }
}
