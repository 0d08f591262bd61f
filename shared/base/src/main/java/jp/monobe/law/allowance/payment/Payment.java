package jp.monobe.law.allowance.payment;

import java.time.YearMonth;
import java.util.List;
import jp.monobe.kernel.Yen;
import jp.monobe.law.Reason;

/** What is due in a payment month (支払期月) and for which months. */
public record Payment(YearMonth paymentMonth, List<MonthAmount> months, List<Reason> reasons) {

    /** A month and its yen. */
    public record MonthAmount(YearMonth month, Yen amount) {}

    public Payment {
        months = List.copyOf(months);
        reasons = List.copyOf(reasons);
    }

    public Yen total() {
        return months.stream().map(MonthAmount::amount).reduce(Yen.ZERO, Yen::plus);
    }
}
