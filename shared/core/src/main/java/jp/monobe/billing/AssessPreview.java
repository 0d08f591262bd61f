package jp.monobe.billing;

import java.util.List;
import java.util.Map;
import jp.monobe.billing.AssessResult.Problem;
import jp.monobe.kernel.Yen;
import jp.monobe.registry.Payer;

/**
 * What assessing these lines would book (調定の試算): nothing is booked yet.
 *
 * @param people whom the lines name, by 宛名番号
 */
public record AssessPreview(List<Bill> bills, List<Problem> problems, Map<String, Payer> people) {

    public AssessPreview {
        bills = List.copyOf(bills);
        problems = List.copyOf(problems);
        people = Map.copyOf(people);
    }

    public Yen total() {
        return bills.stream().map(Bill::amount).reduce(Yen.ZERO, Yen::plus);
    }
}
