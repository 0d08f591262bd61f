package jp.monobe.law.allowance;

import static jp.monobe.law.allowance.Families.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.kernel.Yen;
import jp.monobe.law.OfficeDays;
import jp.monobe.law.allowance.payment.Offset;
import jp.monobe.law.allowance.payment.Overpayment;
import jp.monobe.law.allowance.payment.PaymentSchedule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Twelve families worked through by hand, from the claim to the payment. */
class WorkedExamplesTest {

    private static final OfficeDays OPEN = OfficeDays.USUAL;

    private static YearMonth claimed(ClaimReason reason, String event, String claim) {
        return ClaimStart.of(reason, LocalDate.parse(event), LocalDate.parse(claim), OPEN)
                .firstMonth();
    }

    @Test
    @DisplayName("1: born 20 April, claimed 27 April")
    void paysFromTheMonthAfterTheClaim() {
        var start = claimed(ClaimReason.BIRTH, "2026-04-20", "2026-04-27");
        var child = family("2026-04-20");

        var toMarch = Projection.of(new MonthSpan(start, YearMonth.of(2027, 3)), child);

        assertThat(start).isEqualTo(YearMonth.of(2026, 5));
        assertThat(paidIn("2026-06", start, child)).isEqualTo(15_000);
        assertThat(paidIn("2026-08", start, child)).isEqualTo(30_000);
        assertThat(toMarch.stretches())
                .singleElement()
                .satisfies(all -> assertThat(all.months().months()).hasSize(11))
                .satisfies(all ->
                        assertThat(all.entitlement().total().times(11)).isEqualTo(Yen.of(165_000)));
    }

    @Test
    @DisplayName("2 and 3: born 31 January, claimed in time and late")
    void losesTwoMonthsByALateClaim() {
        var child = family("2026-01-31");
        var inTime = claimed(ClaimReason.BIRTH, "2026-01-31", "2026-02-10");
        var late = claimed(ClaimReason.BIRTH, "2026-01-31", "2026-03-02");

        assertThat(inTime).isEqualTo(YearMonth.of(2026, 2));
        assertThat(paidIn("2026-04", inTime, child)).isEqualTo(30_000);
        assertThat(late).isEqualTo(YearMonth.of(2026, 4));
        assertThat(paidIn("2026-04", late, child)).isZero();
        assertThat(paidIn("2026-06", late, child)).isEqualTo(30_000);
    }

    @Test
    @DisplayName("4: three years old in June, also when born on the first")
    void paysTheHigherRateThroughTheBirthdayMonth() {
        assertThat(paidIn("2026-08", "2023-06-15")).isEqualTo(25_000);
        assertThat(paidIn("2026-08", "2023-06-01")).isEqualTo(25_000);
    }

    @Test
    @DisplayName("5: born on 1 and on 2 April 2008")
    void endsAYearEarlierForWhoIsBornOnTheFirstOfApril() {
        assertThat(paidIn("2026-04", "2008-04-01")).isEqualTo(20_000);
        assertThat(paidIn("2026-06", "2008-04-01")).isZero();
        assertThat(paidIn("2026-04", "2008-04-02")).isEqualTo(20_000);
        assertThat(paidIn("2026-06", "2008-04-02")).isEqualTo(20_000);
    }

    @Test
    @DisplayName("6: the eldest at university, with and without the 確認書")
    void countsTheEldestOnlyWhenSupported() {
        var supported = in("2026-07", family("2005-05-01+", "2016-05-01", "2021-05-01"));

        assertThat(yen(supported)).containsExactly(0L, 10_000L, 30_000L);
        assertThat(supported.needsConfirmation()).isTrue();
        assertThat(paidIn("2026-08", "2005-05-01+", "2016-05-01", "2021-05-01")).isEqualTo(80_000);
        assertThat(paidIn("2026-08", "2005-05-01", "2016-05-01", "2021-05-01")).isEqualTo(40_000);
    }

    @Test
    @DisplayName("7: the eldest past 22歳年度末")
    void countsOneLessAfterTwentyTwo() {
        var births = new String[] {"2003-08-10+", "2010-05-05", "2015-09-09"};

        assertThat(paidIn("2026-04", births)).isEqualTo(80_000);
        assertThat(paidIn("2026-06", births)).isEqualTo(40_000);
    }

    @Test
    @DisplayName("8: twins are born")
    void paysMoreFromTheMonthAfterTheTwinsWereClaimed() {
        var birth = ClaimEvent.of(ClaimReason.BIRTH, LocalDate.of(2026, 5, 10));
        var from = AmountRevision.increase(birth, LocalDate.of(2026, 5, 20), OPEN).firstMonth();
        var three = family("2022-02-02", "2026-05-10", "2026-05-10");
        Function<YearMonth, Yen> amounts =
                month -> total(month, month.isBefore(from) ? family("2022-02-02") : three);

        assertThat(from).isEqualTo(YearMonth.of(2026, 6));
        assertThat(yen(in("2026-06", three))).containsExactly(10_000L, 15_000L, 30_000L);
        assertThat(due("2026-06", amounts)).isEqualTo(20_000);
        assertThat(due("2026-08", amounts)).isEqualTo(110_000);
    }

    @Test
    @DisplayName("9: a move on 20 July")
    void passesFromCityToCityWithoutAGap() {
        var children = family("2021-03-03", "2025-02-02");
        var oldCity = AllowanceEnd.of(LocalDate.of(2026, 7, 20)).lastMonth();
        var inTime = claimed(ClaimReason.MOVE_IN, "2026-07-20", "2026-08-03");
        var late = claimed(ClaimReason.MOVE_IN, "2026-07-20", "2026-08-10");

        assertThat(oldCity).isEqualTo(YearMonth.of(2026, 7));
        assertThat(paidIn("2026-08", YearMonth.of(2024, 10), children)).isEqualTo(50_000);
        assertThat(inTime).isEqualTo(YearMonth.of(2026, 8));
        assertThat(paidIn("2026-10", inTime, children)).isEqualTo(50_000);
        assertThat(late).isEqualTo(YearMonth.of(2026, 9));
        assertThat(paidIn("2026-10", late, children)).isEqualTo(25_000);
    }

    @Test
    @DisplayName("10: a child left the recipient's care and nobody said so")
    void keepsBackWhatWasPaidTooMuch() {
        var two = family("2014-01-01", "2018-01-01");
        var from = AmountRevision.decrease(LocalDate.of(2026, 1, 25)).firstMonth();
        Function<YearMonth, Yen> amounts =
                month -> total(month, month.isBefore(from) ? two : without("b", two));
        var paid =
                Map.of(
                        YearMonth.of(2026, 2), Yen.of(20_000),
                        YearMonth.of(2026, 3), Yen.of(20_000));

        var overpaid = Overpayment.of(paid, amounts).total();
        var june = Offset.of(Yen.of(due("2026-06", amounts)), overpaid);

        assertThat(from).isEqualTo(YearMonth.of(2026, 2));
        assertThat(overpaid).isEqualTo(Yen.of(20_000));
        assertThat(june.due()).isEqualTo(Yen.of(20_000));
        assertThat(june.payable()).isEqualTo(Yen.ZERO);
        assertThat(june.outstanding()).isEqualTo(Yen.ZERO);
    }

    @Test
    @DisplayName("11: the eldest enters a facility on 8 May")
    void paysTheFacilityInsteadFromTheMonthAfter() {
        var three = family("2014-01-01", "2017-01-01", "2020-01-01");
        var eldest = three.getFirst().livingIn(Abode.FACILITY);
        var from = AmountRevision.decrease(LocalDate.of(2026, 5, 8)).firstMonth();
        Function<YearMonth, Yen> parents =
                month -> total(month, month.isBefore(from) ? three : replaced(eldest, three));
        var facilityFrom = claimed(ClaimReason.OTHER, "2026-05-08", "2026-05-20");
        Function<YearMonth, Yen> facility =
                month ->
                        month.isBefore(facilityFrom)
                                ? Yen.ZERO
                                : AllowanceCalculation.forFacility(month, List.of(eldest)).total();

        assertThat(due("2026-06", parents)).isEqualTo(100_000);
        assertThat(due("2026-08", parents)).isEqualTo(40_000);
        assertThat(due("2026-06", facility)).isZero();
        assertThat(due("2026-08", facility)).isEqualTo(20_000);
    }

    @Test
    @DisplayName("12: five children, the second passes 18歳年度末")
    void keepsTheOrderWhileTheSecondIsSupported() {
        var births =
                new String[] {
                    "2005-06-01+", "2009-01-01+", "2010-12-01", "2017-09-01", "2025-04-01"
                };

        assertThat(yen(in("2026-07", family(births))))
                .containsExactly(0L, 10_000L, 30_000L, 30_000L, 30_000L);
        assertThat(paidIn("2026-08", births)).isEqualTo(200_000);
        assertThat(yen(in("2027-05", family(births))))
                .containsExactly(0L, 0L, 30_000L, 30_000L, 30_000L);
        assertThat(paidIn("2027-06", births)).isEqualTo(180_000);
    }

    private static Yen total(YearMonth month, List<ChildOfClaim> children) {
        return AllowanceCalculation.forMonth(month, children).total();
    }

    private static long due(String paymentMonth, Function<YearMonth, Yen> amounts) {
        return PaymentSchedule.due(YearMonth.parse(paymentMonth), amounts).total().amount();
    }
}
