package jp.monobe.law.allowance;

import static jp.monobe.law.allowance.AllowanceReason.*;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.law.Reason;

/** Why a child stands otherwise than in the month before (職権改定の理由). */
@LegalBasis("児童手当法9条")
public record ChildChange(String key, Reason reason) {

    /** All differences between two months that follow each other, the eldest child first. */
    static List<ChildChange> between(
            Entitlement before, Entitlement now, List<ChildOfClaim> children) {
        var changes = new ArrayList<ChildChange>();
        for (var child : children.stream().sorted(ChildOfClaim.ELDEST_FIRST).toList()) {
            reasons(child.age(), order(before, child.key()), order(now, child.key()), now.month())
                    .forEach(reason -> changes.add(new ChildChange(child.key(), reason)));
        }
        before.counted().stream()
                .filter(gone -> now.of(gone.key()).isEmpty())
                .forEach(gone -> changes.add(new ChildChange(gone.key(), Reason.of(CARE_CHANGED))));
        return List.copyOf(changes);
    }

    private static List<Reason> reasons(ChildAge age, int before, int now, YearMonth month) {
        if (before == 0) {
            return now == 0 ? List.of() : List.of(Reason.of(JOINS, now));
        }
        var passed = passed(age, month);
        if (now == 0) {
            return List.of(passed.orElseGet(() -> Reason.of(CARE_CHANGED)));
        }
        var reasons = new ArrayList<Reason>();
        passed.ifPresent(reasons::add);
        if (before != now) {
            reasons.add(Reason.of(ORDER_CHANGED, before, now));
        }
        return reasons;
    }

    /** The age limit passed at the end of the month before, if there is one. */
    private static Optional<Reason> passed(ChildAge age, YearMonth month) {
        if (age.stageIn(month) == age.stageIn(month.minusMonths(1))) {
            return Optional.empty();
        }
        return switch (age.stageIn(month)) {
            case NOT_YET, UNDER_THREE -> Optional.empty();
            case TO_EIGHTEEN -> Optional.of(Reason.of(TURNED_THREE, age.lastMonthUnderThree()));
            case TO_TWENTY_TWO -> Optional.of(Reason.of(PAST_EIGHTEEN, age.lastPaidMonth()));
            case OVER -> Optional.of(Reason.of(PAST_TWENTY_TWO, age.lastCountedMonth()));
        };
    }

    private static int order(Entitlement entitlement, String key) {
        return entitlement.of(key).map(ChildAmount::order).orElse(0);
    }
}
