package jp.monobe.law.allowance;

import static jp.monobe.law.allowance.Families.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Reason;
import jp.monobe.law.allowance.Projection.Stretch;
import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final YearMonth START = YearMonth.of(2026, 12);

    @Test
    void changesWhereAChildPassesAnAge() {
        var children = family("2005-06-01+", "2009-01-01", "2024-02-10");

        var projection = Projection.of(new MonthSpan(START, YearMonth.of(2042, 4)), children);

        assertThat(projection.stretches())
                .extracting(Stretch::months)
                .containsExactly(
                        new MonthSpan(START, YearMonth.of(2027, 3)),
                        new MonthSpan(YearMonth.of(2027, 4), YearMonth.of(2028, 3)),
                        new MonthSpan(YearMonth.of(2028, 4), YearMonth.of(2042, 3)),
                        new MonthSpan(YearMonth.of(2042, 4), YearMonth.of(2042, 4)));
        assertThat(projection.stretches())
                .extracting(stretch -> stretch.entitlement().total().amount())
                .containsExactly(40_000L, 10_000L, 10_000L, 0L);
    }

    @Test
    void saysWhyItChanges() {
        var children = family("2005-06-01+", "2009-01-01", "2024-02-10");

        var projection = Projection.of(new MonthSpan(START, YearMonth.of(2028, 4)), children);

        assertThat(projection.stretches())
                .extracting(Stretch::changes)
                .containsExactly(
                        List.of(),
                        List.of(
                                new ChildChange(
                                        "b",
                                        Reason.of(
                                                AllowanceReason.PAST_EIGHTEEN,
                                                YearMonth.of(2027, 3))),
                                new ChildChange(
                                        "c", Reason.of(AllowanceReason.ORDER_CHANGED, 3, 2))),
                        List.of(
                                new ChildChange(
                                        "a",
                                        Reason.of(
                                                AllowanceReason.PAST_TWENTY_TWO,
                                                YearMonth.of(2028, 3))),
                                new ChildChange(
                                        "c", Reason.of(AllowanceReason.ORDER_CHANGED, 2, 1))));
    }

    @Test
    void lowersTheRateAfterTheThirdBirthday() {
        var projection =
                Projection.of(new MonthSpan(START, YearMonth.of(2027, 5)), family("2024-02-10"));

        assertThat(projection.amountIn(YearMonth.of(2027, 2))).isEqualTo(Yen.of(15_000));
        assertThat(projection.amountIn(YearMonth.of(2027, 3))).isEqualTo(Yen.of(10_000));
        assertThat(projection.amountIn(YearMonth.of(2026, 11))).isEqualTo(Yen.ZERO);
        assertThat(projection.stretches().getLast().changes())
                .extracting(change -> change.reason().key())
                .containsExactly(AllowanceReason.TURNED_THREE);
    }

    @Test
    void doesNotChangeWhenAThirdChildTurnsThree() {
        var children = family("2012-06-01", "2015-01-01", "2024-02-10");

        var projection = Projection.of(new MonthSpan(START, YearMonth.of(2029, 12)), children);

        assertThat(projection.stretches()).hasSize(1);
    }

    @Test
    void knowsTheLastMonthOfEachChild() {
        var children = family("2005-06-01+", "2009-01-01", "2024-02-10");

        var projection = Projection.of(new MonthSpan(START, YearMonth.of(2050, 3)), children);

        assertThat(projection.lastPaidMonth("a")).isEmpty();
        assertThat(projection.lastPaidMonth("b")).contains(YearMonth.of(2027, 3));
        assertThat(projection.lastPaidMonth("c")).contains(YearMonth.of(2042, 3));
    }

    @Test
    void followsChildrenWhoComeGoAndReturn() {
        var one = family("2020-01-01");
        var two = family("2020-01-01", "2022-01-01");
        var apart = replaced(two.getLast().with(Care.NONE), two);

        var projection =
                Projection.of(
                        new MonthSpan(START, YearMonth.of(2027, 4)),
                        month ->
                                switch (month.getMonthValue()) {
                                    case 12 -> one;
                                    case 1 -> two;
                                    case 2 -> apart;
                                    case 3 -> two;
                                    default -> one;
                                });

        assertThat(projection.stretches())
                .extracting(stretch ->
                        stretch.changes().stream()
                                .map(change -> change.key() + " " + change.reason().key())
                                .toList())
                .containsExactly(
                        List.of(),
                        List.of("b JOINS"),
                        List.of("b CARE_CHANGED"),
                        List.of("b JOINS"),
                        List.of("b CARE_CHANGED"));
    }

    @Test
    void doesNotChangeForAChildWhoNeverCounts() {
        var one = family("2020-01-01");
        var withAdult = family("2020-01-01", "2000-01-01");

        var projection =
                Projection.of(
                        new MonthSpan(START, YearMonth.of(2027, 4)),
                        month -> month.getYear() == 2026 ? one : withAdult);

        assertThat(projection.stretches()).hasSize(1);
    }
}
