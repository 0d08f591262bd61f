package jp.monobe.law.allowance;

import static jp.monobe.law.allowance.AllowanceReason.*;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.law.Reason;

/** Who counts for 第n子 (算定対象). */
@LegalBasis("児童手当法3条1項・3項、4条1項、6条1項1号")
final class Counting {

    private Counting() {}

    /** What keeps a child from being counted in a month; empty when it counts. */
    static List<Reason> obstacles(ChildOfClaim child, YearMonth month) {
        var age = child.age();
        return switch (age.stageIn(month)) {
            case NOT_YET -> List.of(Reason.of(NOT_YET_COUNTED, age.firstMonth()));
            case UNDER_THREE, TO_EIGHTEEN -> upToEighteen(child);
            case TO_TWENTY_TWO -> upToTwentyTwo(child);
            case OVER -> List.of(Reason.of(OVER_TWENTY_TWO, age.lastCountedMonth()));
        };
    }

    private static List<Reason> upToEighteen(ChildOfClaim child) {
        var obstacles = new ArrayList<Reason>();
        switch (child.abode()) {
            case FACILITY -> obstacles.add(Reason.of(IN_FACILITY));
            case ABROAD -> obstacles.add(Reason.of(LIVES_ABROAD));
            case JAPAN, STUDYING_ABROAD -> {}
        }
        if (!child.care().custody()) {
            obstacles.add(Reason.of(NO_CUSTODY));
        }
        if (!child.care().livelihood()) {
            obstacles.add(Reason.of(NO_LIVELIHOOD));
        }
        return obstacles;
    }

    @LegalBasis(
            "ASSUMED: a child of 19–22 who lives abroad other than for study does not count, as for"
                    + " children up to 18歳年度末 (児童手当法3条1項)")
    private static List<Reason> upToTwentyTwo(ChildOfClaim child) {
        var obstacles = new ArrayList<Reason>();
        if (child.abode() == Abode.ABROAD) {
            obstacles.add(Reason.of(LIVES_ABROAD));
        }
        if (!child.support().lookedAfter()) {
            obstacles.add(Reason.of(NOT_LOOKED_AFTER, child.age().lastPaidMonth()));
        }
        if (!child.support().livingCosts()) {
            obstacles.add(Reason.of(NO_LIVING_COSTS, child.age().lastPaidMonth()));
        }
        return obstacles;
    }
}
