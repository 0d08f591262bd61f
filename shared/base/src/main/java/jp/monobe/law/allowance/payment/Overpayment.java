package jp.monobe.law.allowance.payment;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;

/** What was paid beyond what was due (過払), month by month. */
@LegalBasis("児童手当法13条")
public record Overpayment(List<Excess> months) {

    /** A month in which more was paid than due. */
    public record Excess(YearMonth month, Yen paid, Yen due) {

        public Yen amount() {
            return paid.minus(due);
        }
    }

    public Overpayment {
        months = List.copyOf(months);
    }

    /** Compares what was paid for each month with what was due; months paid short are left out. */
    public static Overpayment of(Map<YearMonth, Yen> paid, Function<YearMonth, Yen> due) {
        return new Overpayment(
                paid.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> new Excess(e.getKey(), e.getValue(), due.apply(e.getKey())))
                        .filter(excess -> excess.paid().compareTo(excess.due()) > 0)
                        .toList());
    }

    public Yen total() {
        return months.stream().map(Excess::amount).reduce(Yen.ZERO, Yen::plus);
    }
}
