package jp.monobe.law.allowance.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.MonthSpan;
import jp.monobe.kernel.OpenDays;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Reason;
import jp.monobe.law.allowance.payment.Payment.MonthAmount;

/** When the allowance is paid (支払期月): in even months, each time for the two months before. */
@LegalBasis("児童手当法8条4項")
public final class PaymentSchedule {

    /** The first payment under the law of October 2024. */
    private static final YearMonth FIRST = YearMonth.of(2024, 12);

    private PaymentSchedule() {}

    public static boolean isPaymentMonth(YearMonth month) {
        return month.getMonthValue() % 2 == 0 && !month.isBefore(FIRST);
    }

    /** The months paid for in {@code paymentMonth}, which must be one. */
    public static MonthSpan monthsPaidIn(YearMonth paymentMonth) {
        if (!isPaymentMonth(paymentMonth)) {
            throw new IllegalArgumentException("No payment month: " + paymentMonth);
        }
        return new MonthSpan(paymentMonth.minusMonths(2), paymentMonth.minusMonths(1));
    }

    /** The payment month in which {@code month} is paid. */
    public static YearMonth paymentMonthOf(YearMonth month) {
        return month.plusMonths(month.getMonthValue() % 2 == 0 ? 2 : 1);
    }

    /** The city's day of payment in {@code paymentMonth}; on a closed day, the open day before. */
    public static LocalDate payDay(YearMonth paymentMonth, int dayOfMonth, OpenDays openDays) {
        return openDays.onOrBefore(
                paymentMonth.atDay(Math.min(dayOfMonth, paymentMonth.lengthOfMonth())));
    }

    /**
     * What is due in {@code paymentMonth} when each month brings {@code amounts}; zero where not
     * entitled.
     */
    public static Payment due(YearMonth paymentMonth, Function<YearMonth, Yen> amounts) {
        var span = monthsPaidIn(paymentMonth);
        var months =
                span.months().stream()
                        .map(month -> new MonthAmount(month, amounts.apply(month)))
                        .toList();
        var reason =
                Reason.of(
                        PaymentReason.PAID_FOR_TWO_MONTHS, paymentMonth, span.first(), span.last());
        return new Payment(paymentMonth, months, List.of(reason));
    }
}
