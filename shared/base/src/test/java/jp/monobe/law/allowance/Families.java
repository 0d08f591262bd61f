package jp.monobe.law.allowance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import jp.monobe.kernel.Yen;
import jp.monobe.law.allowance.payment.PaymentSchedule;

/**
 * Families for tests: children a, b, c … by birth date; {@code +} behind one that is supported
 * after 18.
 */
final class Families {

    private Families() {}

    /** {@code family("2005-05-01+", "2016-05-01")}: the first supported (確認書), both in care. */
    static List<ChildOfClaim> family(String... births) {
        return IntStream.range(0, births.length)
                .mapToObj(i -> child(String.valueOf((char) ('a' + i)), births[i]).bornAs(i + 1))
                .toList();
    }

    static ChildOfClaim child(String key, String birth) {
        var cared = ChildOfClaim.caredFor(key, LocalDate.parse(birth.replace("+", "")));
        return birth.endsWith("+") ? cared.with(Support.FULL) : cared;
    }

    static Entitlement in(String month, List<ChildOfClaim> children) {
        return AllowanceCalculation.forMonth(YearMonth.parse(month), children);
    }

    /** The children's yen, the eldest first. */
    static List<Long> yen(Entitlement entitlement) {
        return entitlement.children().stream().map(child -> child.amount().amount()).toList();
    }

    /** What is paid in {@code paymentMonth} to a family entitled from {@code first} on. */
    static long paidIn(String paymentMonth, YearMonth first, List<ChildOfClaim> children) {
        return PaymentSchedule.due(
                        YearMonth.parse(paymentMonth),
                        month ->
                                month.isBefore(first)
                                        ? Yen.ZERO
                                        : AllowanceCalculation.forMonth(month, children).total())
                .total()
                .amount();
    }

    /** The same where payment began long ago. */
    static long paidIn(String paymentMonth, String... births) {
        return paidIn(paymentMonth, YearMonth.of(2024, 10), family(births));
    }

    static List<ChildOfClaim> without(String key, List<ChildOfClaim> children) {
        return children.stream().filter(child -> !child.key().equals(key)).toList();
    }

    static List<ChildOfClaim> replaced(ChildOfClaim changed, List<ChildOfClaim> children) {
        return children.stream()
                .map(child -> child.key().equals(changed.key()) ? changed : child)
                .toList();
    }
}
