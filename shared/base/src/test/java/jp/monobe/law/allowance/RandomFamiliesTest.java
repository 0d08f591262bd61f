package jp.monobe.law.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.law.OfficeDays;
import jp.monobe.law.ReasonText;
import org.junit.jupiter.api.Test;

/** Families from a seed against rules told another way. */
class RandomFamiliesTest {

    private static final int FAMILIES = 20_000;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(2001, 1, 1);
    private static final YearMonth FIRST_MONTH = YearMonth.of(2024, 10);

    private record Family(YearMonth month, List<ChildOfClaim> children) {}

    @Test
    void agreeWithTheStatutesTable() {
        assertThat(disagreeing(true)).isEmpty();
    }

    @Test
    void disagreeWithATableThatForgetsStudents() {
        assertThat(disagreeing(false)).isNotEmpty();
    }

    @Test
    void areAlwaysExplainedInWords() {
        var text = ReasonText.japanese();

        assertThat(families(new Random(2)).limit(2_000))
                .flatExtracting(family ->
                        AllowanceCalculation.forMonth(family.month(), family.children()).children())
                .allSatisfy(child -> {
                    assertThat(child.reasons()).isNotEmpty();
                    assertThat(text.of(child.reasons()))
                            .allSatisfy(it -> assertThat(it).doesNotContain("{", "}"));
                });
    }

    @Test
    void areProjectedMonthByMonth() {
        families(new Random(3)).limit(300).forEach(RandomFamiliesTest::assertProjected);
    }

    @Test
    void startAsCountedOnACalendar() {
        var random = new Random(4);

        for (int i = 0; i < FAMILIES; i++) {
            var event = FIRST_BIRTH.plusDays(9_000 + random.nextInt(1_500));
            var claim = event.plusDays(random.nextInt(70) - 5);
            assertThat(ClaimStart.of(ClaimReason.MOVE_IN, event, claim, OfficeDays.USUAL))
                    .as("%s claimed %s", event, claim)
                    .satisfies(start ->
                            assertThat(start.firstMonth()).isEqualTo(onACalendar(event, claim)))
                    .satisfies(start ->
                            assertThat(start.lost().isPresent())
                                    .isEqualTo(claim.isAfter(start.deadline().noLossUntil())));
        }
    }

    private static Stream<Family> disagreeing(boolean students) {
        return families(new Random(1))
                .limit(FAMILIES)
                .filter(family ->
                        AllowanceCalculation.forMonth(family.month(), family.children())
                                        .total()
                                        .amount()
                                != StatutoryTable.total(
                                        family.month().getYear(),
                                        family.month().getMonthValue(),
                                        family.children(),
                                        students));
    }

    private static void assertProjected(Family family) {
        var span = new MonthSpan(family.month(), family.month().plusYears(24));

        var projection = Projection.of(span, family.children());

        assertThat(span.months())
                .allSatisfy(month ->
                        assertThat(projection.amountIn(month).amount())
                                .isEqualTo(
                                        StatutoryTable.total(
                                                month.getYear(),
                                                month.getMonthValue(),
                                                family.children(),
                                                true)));
        assertThat(projection.stretches().stream().skip(1))
                .noneMatch(stretch -> stretch.changes().isEmpty());
    }

    private static Stream<Family> families(Random random) {
        return Stream.generate(() ->
                new Family(
                        FIRST_MONTH.plusMonths(random.nextInt(60)),
                        IntStream.rangeClosed(1, random.nextInt(7))
                                .mapToObj(i -> child(i, random))
                                .toList()));
    }

    private static ChildOfClaim child(int number, Random random) {
        var any = FIRST_BIRTH.plusDays(random.nextInt(365 * 28));
        var birth =
                switch (random.nextInt(8)) {
                    case 0 -> any.withMonth(4).withDayOfMonth(1);
                    case 1 -> any.withMonth(4).withDayOfMonth(2);
                    case 2 -> any.withDayOfMonth(1);
                    case 3 -> LocalDate.of(2004 + 4 * random.nextInt(6), 2, 29);
                    default -> any;
                };
        return new ChildOfClaim(
                "child-" + number,
                birth,
                number,
                random.nextInt(6) > 0 ? Abode.JAPAN : Abode.values()[random.nextInt(4)],
                random.nextInt(6) > 0 ? Care.FULL : new Care(random.nextBoolean(), false),
                random.nextInt(2) > 0 ? Support.FULL : new Support(random.nextBoolean(), false));
    }

    /** Day by day: fifteen days crossed off after the event, then on to the next open one. */
    private static YearMonth onACalendar(LocalDate event, LocalDate claim) {
        var day = event;
        for (int crossedOff = 0; crossedOff < 15; crossedOff++) {
            day = day.plusDays(1);
        }
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || !OfficeDays.USUAL.isOpen(day)) {
            day = day.plusDays(1);
        }
        boolean sameMonth =
                claim.getYear() == event.getYear() && claim.getMonth() == event.getMonth();
        var decisive = sameMonth || !claim.isAfter(day) ? event : claim;
        return YearMonth.of(decisive.getYear(), decisive.getMonthValue()).plusMonths(1);
    }
}
