package jp.monobe.law.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.law.OfficeDays;
import jp.monobe.law.Reason;
import jp.monobe.law.ReasonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoLossDeadlineTest {

    @ParameterizedTest(name = "{0}: day 15 is {1}, in time until {2}, nothing lost until {3}")
    @CsvSource({
        // Day 15 within the month: the month's end is later.
        "2026-11-10, 2026-11-25, 2026-11-25, 2026-11-30",
        // A Saturday: the Monday after.
        "2026-11-20, 2026-12-05, 2026-12-07, 2026-12-07",
        // A Sunday (facts 2.9, example 2).
        "2026-01-31, 2026-02-15, 2026-02-16, 2026-02-16",
        // A holiday on a Monday; both before the month's end.
        "2026-11-08, 2026-11-23, 2026-11-24, 2026-11-30",
        // Day 15 is the last day of the month.
        "2026-06-15, 2026-06-30, 2026-06-30, 2026-06-30",
        "2026-06-16, 2026-07-01, 2026-07-01, 2026-07-01",
        // The office is closed at the turn of the year; moved past the month's end.
        "2026-12-16, 2026-12-31, 2027-01-04, 2027-01-04",
        // Three holidays in a row (example 2.9, 9 has none).
        "2026-04-19, 2026-05-04, 2026-05-07, 2026-05-07",
        "2026-07-20, 2026-08-04, 2026-08-04, 2026-08-04",
        // February, common and leap year.
        "2027-02-14, 2027-03-01, 2027-03-01, 2027-03-01",
        "2028-02-14, 2028-02-29, 2028-02-29, 2028-02-29",
    })
    void countsFromTheDayAfter(
            LocalDate event, LocalDate fifteenth, LocalDate lastDay, LocalDate noLossUntil) {
        var deadline = NoLossDeadline.after(event, OfficeDays.USUAL);

        assertThat(deadline.fifteenDays()).isEqualTo(new FifteenDays(event, fifteenth, lastDay));
        assertThat(deadline.noLossUntil()).isEqualTo(noLossUntil);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10, 2026-11-10, 2026-12",
        "2026-11-10, 2026-11-26, 2026-12",
        "2026-11-10, 2026-11-30, 2026-12",
        "2026-11-10, 2026-12-01, 2027-01",
        "2026-11-20, 2026-12-07, 2026-12",
        "2026-11-20, 2026-12-08, 2027-01",
        "2026-11-20, 2027-03-31, 2027-04",
        // Before the event there is nothing to pay yet.
        "2026-11-20, 2026-10-31, 2026-12",
    })
    void startsWithTheMonthAfter(LocalDate event, LocalDate claim, YearMonth first) {
        var deadline = NoLossDeadline.after(event, OfficeDays.USUAL);

        assertThat(deadline.firstMonthIfClaimedOn(claim)).isEqualTo(first);
    }

    @Test
    void countsTheMonthsLost() {
        var deadline = NoLossDeadline.after(LocalDate.of(2026, 11, 20), OfficeDays.USUAL);

        assertThat(deadline.lostIfClaimedOn(LocalDate.of(2026, 12, 7))).isEmpty();
        assertThat(deadline.lostIfClaimedOn(LocalDate.of(2027, 2, 1)))
                .contains(new MonthSpan(YearMonth.of(2026, 12), YearMonth.of(2027, 2)));
    }

    @Test
    void explainsADayThatMoved() {
        var deadline = NoLossDeadline.after(LocalDate.of(2026, 11, 20), OfficeDays.USUAL);

        assertThat(deadline.reasons())
                .extracting(Reason::key)
                .containsExactly(
                        DeadlineReason.FIFTEENTH_DAY,
                        DeadlineReason.MOVED_TO_OPEN_DAY,
                        DeadlineReason.LOST_AFTER);
        assertThat(ReasonText.japanese().of(deadline.reasons()))
                .first()
                .isEqualTo("令和8年11月20日の翌日から数えて15日目は令和8年12月5日です。");
    }

    @Test
    void explainsThatTheMonthsEndIsLater() {
        var deadline = NoLossDeadline.after(LocalDate.of(2026, 11, 10), OfficeDays.USUAL);

        assertThat(deadline.reasons())
                .contains(
                        Reason.of(DeadlineReason.MONTH_END_IS_LATER, LocalDate.of(2026, 11, 30)),
                        Reason.of(
                                DeadlineReason.LOST_AFTER,
                                LocalDate.of(2026, 11, 30),
                                YearMonth.of(2026, 12)));
    }

    @Test
    void knowsOnlyTheMonthsEndWhereTheLawGivesNoDays() {
        var deadline = NoLossDeadline.atMonthEnd(LocalDate.of(2026, 11, 20));

        assertThat(deadline.noLossUntil()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(deadline.reasons())
                .extracting(Reason::key)
                .containsExactly(DeadlineReason.MONTH_END_ONLY, DeadlineReason.LOST_AFTER);
    }

    @Test
    void countsFromTheEndOfAHindranceButKeepsItsFirstMonth() {
        var deadline =
                NoLossDeadline.afterHindrance(
                        LocalDate.of(2026, 11, 10), LocalDate.of(2027, 1, 10), OfficeDays.USUAL);

        assertThat(deadline.noLossUntil()).isEqualTo(LocalDate.of(2027, 1, 25));
        assertThat(deadline.firstMonthIfClaimedOn(LocalDate.of(2027, 1, 25)))
                .isEqualTo(YearMonth.of(2026, 12));
        assertThat(deadline.reasons())
                .contains(
                        Reason.of(
                                DeadlineReason.SEVERAL_LOST_AFTER,
                                LocalDate.of(2027, 1, 25),
                                YearMonth.of(2026, 12),
                                YearMonth.of(2027, 1)));
    }
}
