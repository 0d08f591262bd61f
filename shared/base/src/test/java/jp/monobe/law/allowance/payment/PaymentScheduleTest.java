package jp.monobe.law.allowance.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.kernel.Yen;
import jp.monobe.law.OfficeDays;
import jp.monobe.law.Reason;
import jp.monobe.law.ReasonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentScheduleTest {

    @ParameterizedTest(name = "{0} pays {1} and {2}")
    @CsvSource({
        "2026-02, 2025-12, 2026-01",
        "2026-04, 2026-02, 2026-03",
        "2026-06, 2026-04, 2026-05",
        "2026-08, 2026-06, 2026-07",
        "2026-10, 2026-08, 2026-09",
        "2026-12, 2026-10, 2026-11",
        "2024-12, 2024-10, 2024-11",
    })
    void paysForTheTwoMonthsBefore(YearMonth paymentMonth, YearMonth first, YearMonth last) {
        assertThat(PaymentSchedule.monthsPaidIn(paymentMonth))
                .isEqualTo(new MonthSpan(first, last));
        assertThat(PaymentSchedule.paymentMonthOf(first)).isEqualTo(paymentMonth);
        assertThat(PaymentSchedule.paymentMonthOf(last)).isEqualTo(paymentMonth);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11", "2027-01", "2024-10"})
    void refusesOtherMonths(YearMonth month) {
        assertThat(PaymentSchedule.isPaymentMonth(month)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> PaymentSchedule.monthsPaidIn(month));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12, 10, 2026-12-10",
        "2026-10, 10, 2026-10-09",
        "2027-02, 15, 2027-02-15",
        "2027-02, 31, 2027-02-26",
    })
    void paysOnTheOpenDayBeforeAClosedOne(YearMonth month, int day, LocalDate paid) {
        assertThat(PaymentSchedule.payDay(month, day, OfficeDays.USUAL)).isEqualTo(paid);
    }

    @Test
    void saysWhatIsPaidWhen() {
        var due = PaymentSchedule.due(YearMonth.of(2027, 2), _ -> Yen.of(15_000));

        assertThat(due.total()).isEqualTo(Yen.of(30_000));
        assertThat(ReasonText.japanese().of(due.reasons()))
                .containsExactly("令和9年2月に、令和8年12月分と令和9年1月分を支払います。");
    }

    @Test
    void withholdsOverSeveralPayments() {
        var offsets =
                Offset.over(
                        List.of(Yen.of(20_000), Yen.of(20_000), Yen.of(20_000)), Yen.of(35_000));

        assertThat(offsets)
                .extracting(Offset::payable)
                .containsExactly(Yen.ZERO, Yen.of(5_000), Yen.of(20_000));
        assertThat(offsets)
                .extracting(Offset::outstanding)
                .containsExactly(Yen.of(15_000), Yen.ZERO, Yen.ZERO);
        assertThat(offsets.getFirst().reasons())
                .containsExactly(
                        Reason.of(PaymentReason.WITHHELD, Yen.of(35_000), Yen.of(20_000)),
                        Reason.of(PaymentReason.STILL_OWED, Yen.of(15_000)));
        assertThat(offsets.getLast().reasons()).isEmpty();
    }

    @Test
    void findsTheMonthsPaidTooMuchOnly() {
        var paid =
                Map.of(
                        YearMonth.of(2026, 2), Yen.of(20_000),
                        YearMonth.of(2026, 3), Yen.of(10_000),
                        YearMonth.of(2026, 4), Yen.of(5_000));

        var overpayment = Overpayment.of(paid, _ -> Yen.of(10_000));

        assertThat(overpayment.months())
                .containsExactly(
                        new Overpayment.Excess(
                                YearMonth.of(2026, 2), Yen.of(20_000), Yen.of(10_000)));
        assertThat(overpayment.total()).isEqualTo(Yen.of(10_000));
    }
}
