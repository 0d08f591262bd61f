package jp.monobe.arrears.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.monobe.arrears.internal.ArrearsTerms.Terms;
import jp.monobe.arrears.internal.LateChargeRows.Part;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.LateReceipts.Late;
import org.springframework.stereotype.Component;

/** What late payments cost, as of the day each came in (延滞金の計算). */
@Component
public class ComputedCharge {

    private final ArrearsTerms terms;
    private final LateChargeRows rows;
    private final InstalmentRows instalments;

    ComputedCharge(ArrearsTerms terms, LateChargeRows rows, InstalmentRows instalments) {
        this.instalments = instalments;
        this.terms = terms;
        this.rows = rows;
    }

    /**
     * Of these, those that are not fixed yet and were late: an instalment since the 納期限 of its
     * bill, which no pledge moves, all others since their own.
     */
    public List<Late> open(List<Late> paid) {
        Set<UUID> fixed = rows.fixed(paid.stream().map(Late::slip).toList());
        var plans = instalments.ofBills(paid.stream().map(Late::bill).distinct().toList());
        return paid.stream()
                .filter(it -> !fixed.contains(it.slip()))
                .map(it ->
                        plans.getOrDefault(it.bill(), List.of()).stream()
                                        .anyMatch(plan -> plan.has(it.part()))
                                ? it.since(it.billDueOn())
                                : it)
                .filter(it -> it.paidOn().isAfter(it.dueOn()))
                .toList();
    }

    /** By the rates of the days it was late; each slip by itself. */
    @LegalBasis(
            "ASSUMED: parts with 納期限 of their own are each charged by themselves, as 地方税法20条の4の2"
                    + " does with 期別")
    public List<Part> parts(List<Late> late, LocalDate today) {
        Terms on = terms.on(today);
        return late.stream()
                .map(it -> {
                    var charge = on.charge(it.claimClass(), it.paid(), it.dueOn(), it.paidOn());
                    return new Part(it, charge.base(), charge.amount());
                })
                .toList();
    }

    public static Yen total(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(Yen.ZERO, Yen::plus);
    }
}
