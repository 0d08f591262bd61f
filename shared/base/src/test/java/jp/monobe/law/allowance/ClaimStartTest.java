package jp.monobe.law.allowance;

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
import org.junit.jupiter.params.provider.EnumSource;

class ClaimStartTest {

    private static final LocalDate FIFTH_OF_DECEMBER = LocalDate.of(2026, 12, 5);

    @ParameterizedTest(name = "{0} on {1}, claimed {2}: from {3}, said {4}")
    @CsvSource({
        // No month is lost within the month, whatever day fifteen was.
        "BIRTH, 2026-11-10, 2026-11-10, 2026-12, MONTH_AFTER_CLAIM",
        "BIRTH, 2026-11-10, 2026-11-26, 2026-12, MONTH_AFTER_CLAIM",
        "BIRTH, 2026-11-10, 2026-11-30, 2026-12, MONTH_AFTER_CLAIM",
        "BIRTH, 2026-11-10, 2026-12-01, 2027-01, MONTH_AFTER_CLAIM",
        // 転出予定日 20 November: day fifteen is Saturday 5 December, in time until the 7th.
        "MOVE_IN, 2026-11-20, 2026-11-23, 2026-12, MONTH_AFTER_CLAIM",
        "MOVE_IN, 2026-11-20, 2026-12-05, 2026-12, FIFTEEN_DAYS_MOVE",
        "MOVE_IN, 2026-11-20, 2026-12-07, 2026-12, FIFTEEN_DAYS_MOVE",
        "MOVE_IN, 2026-11-20, 2026-12-08, 2027-01, MONTH_AFTER_CLAIM",
        // A planned day of moving out may still be to come.
        "MOVE_IN, 2026-12-01, 2026-11-25, 2027-01, CLAIMED_BEFORE_EVENT",
        "BIRTH, 2026-01-31, 2026-02-16, 2026-02, FIFTEEN_DAYS_BIRTH",
        "BIRTH, 2026-01-31, 2026-02-17, 2026-03, MONTH_AFTER_CLAIM",
        "LEFT_PUBLIC_SERVICE, 2026-03-31, 2026-04-15, 2026-04, FIFTEEN_DAYS_EVENT",
        "DEATH_OF_RECIPIENT, 2026-03-31, 2026-04-16, 2026-05, MONTH_AFTER_CLAIM",
    })
    void decidesTheFirstMonth(
            ClaimReason reason,
            LocalDate event,
            LocalDate claim,
            YearMonth first,
            AllowanceReason said) {
        var start = ClaimStart.of(reason, event, claim, OfficeDays.USUAL);

        assertThat(start.firstMonth()).isEqualTo(first);
        assertThat(start.reasons()).first().extracting(Reason::key).isEqualTo(said);
    }

    @Test
    void namesTheMonthsThatALateClaimLost() {
        var late =
                ClaimStart.of(
                        ClaimReason.MOVE_IN,
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2027, 1, 8),
                        OfficeDays.USUAL);

        assertThat(late.lost())
                .contains(new MonthSpan(YearMonth.of(2026, 12), YearMonth.of(2027, 1)));
        assertThat(ReasonText.japanese().of(late.reasons()))
                .containsExactly(
                        "令和9年1月8日に請求したため、その翌月の令和9年2月分から支給します。",
                        "期限(令和8年12月7日)を過ぎて請求したため、令和8年12月分から令和9年1月分までは支給されません。");
    }

    @ParameterizedTest
    @EnumSource(value = ClaimReason.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void givesFifteenDaysToEveryEventThatNewlyGivesTheRight(ClaimReason reason) {
        var start =
                ClaimStart.of(
                        reason, LocalDate.of(2026, 11, 20), FIFTH_OF_DECEMBER, OfficeDays.USUAL);

        assertThat(start.firstMonth()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(start.lost()).isEmpty();
    }

    @Test
    void leavesOtherReasonsToTheCity() {
        var other =
                ClaimStart.of(
                        ClaimReason.OTHER,
                        LocalDate.of(2026, 11, 20),
                        FIFTH_OF_DECEMBER,
                        OfficeDays.USUAL);

        assertThat(other.firstMonth()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(other.reasons())
                .extracting(Reason::key)
                .containsExactly(
                        AllowanceReason.MONTH_AFTER_CLAIM,
                        AllowanceReason.MONTH_LOST,
                        AllowanceReason.EARLIER_IF_UNAVOIDABLE);
    }

    @ParameterizedTest(name = "hindered {0} to {1}, claimed {2}: from {3}")
    @CsvSource({
        // Born on 10 November; day fifteen after 5 December is Sunday the 20th.
        "2026-11-20, 2026-12-05, 2026-12-21, 2026-12",
        "2026-11-20, 2026-12-05, 2026-12-22, 2027-01",
        // Kept away from a later month on: the month after that one.
        "2026-12-01, 2027-01-20, 2027-02-04, 2027-01",
        // A reason from before the birth counts from the birth.
        "2026-10-01, 2026-12-05, 2026-12-21, 2026-12",
        // One that ended before it does not matter.
        "2026-10-01, 2026-11-09, 2026-12-21, 2027-01",
    })
    void takesARecordedHindranceIntoAccount(
            LocalDate from, LocalDate until, LocalDate claim, YearMonth first) {
        var event =
                ClaimEvent.of(ClaimReason.BIRTH, LocalDate.of(2026, 11, 10))
                        .hinderedBy(new Hindrance(from, until));

        assertThat(ClaimStart.of(event, claim, OfficeDays.USUAL).firstMonth()).isEqualTo(first);
    }

    @Test
    void neverLosesAMonthByARecordedHindrance() {
        var event =
                ClaimEvent.of(ClaimReason.BIRTH, LocalDate.of(2026, 11, 20))
                        .hinderedBy(
                                new Hindrance(
                                        LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2)));

        assertThat(ClaimStart.of(event, FIFTH_OF_DECEMBER, OfficeDays.USUAL).firstMonth())
                .isEqualTo(YearMonth.of(2026, 12));
    }

    @Test
    void endsWithTheMonthInWhichTheRightEnds() {
        assertThat(AllowanceEnd.of(LocalDate.of(2026, 7, 20)).lastMonth())
                .isEqualTo(YearMonth.of(2026, 7));
    }

    @Test
    void increasesFromTheSameMonthAsAClaimAndDecreasesFromTheEvent() {
        var birth = ClaimEvent.of(ClaimReason.BIRTH, LocalDate.of(2026, 11, 20));

        var increase = AmountRevision.increase(birth, LocalDate.of(2026, 12, 7), OfficeDays.USUAL);
        var late = AmountRevision.increase(birth, LocalDate.of(2026, 12, 8), OfficeDays.USUAL);
        var decrease = AmountRevision.decrease(LocalDate.of(2026, 1, 25));

        assertThat(increase.firstMonth()).isEqualTo(YearMonth.of(2026, 12));
        assertThat(late.firstMonth()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(decrease.firstMonth()).isEqualTo(YearMonth.of(2026, 2));
        assertThat(increase.reasons()).first().isEqualTo(Reason.of(AllowanceReason.INCREASE));
    }
}
