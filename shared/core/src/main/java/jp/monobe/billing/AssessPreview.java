package jp.monobe.billing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
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

    /** Bills of one fee and month, due on one day. */
    public record Sum(String title, LocalDate dueOn, long bills, Yen amount) {}

    /** In the order in which the lines first name them. */
    public List<Sum> sums() {
        var sums = new LinkedHashMap<List<Object>, Sum>();
        for (var bill : bills) {
            sums.merge(
                    List.of(bill.title(), bill.dueOn()),
                    new Sum(bill.title(), bill.dueOn(), 1, bill.amount()),
                    (some, more) ->
                            new Sum(
                                    some.title,
                                    some.dueOn,
                                    some.bills + 1,
                                    some.amount.plus(more.amount)));
        }
        return List.copyOf(sums.values());
    }

    public Yen total() {
        return bills.stream().map(Bill::amount).reduce(Yen.ZERO, Yen::plus);
    }
}
