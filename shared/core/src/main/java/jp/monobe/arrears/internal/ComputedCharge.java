package jp.monobe.arrears.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.monobe.arrears.internal.ArrearsTerms.Terms;
import jp.monobe.arrears.internal.LateChargeRows.Part;
import jp.monobe.billing.Bill;
import jp.monobe.kernel.LegalBasis;
import jp.monobe.kernel.Yen;
import jp.monobe.payment.LateReceipts.Late;
import org.springframework.stereotype.Component;

/** What late payments cost, as of the day each came in (延滞金の計算). */
@Component
public class ComputedCharge {

    private final ArrearsTerms terms;
    private final LateChargeRows rows;

    ComputedCharge(ArrearsTerms terms, LateChargeRows rows) {
        this.terms = terms;
        this.rows = rows;
    }

    /** Of these, those that are not fixed yet. */
    public List<Late> open(List<Late> late) {
        Set<UUID> fixed = rows.fixed(late.stream().map(Late::slip).toList());
        return late.stream().filter(it -> !fixed.contains(it.slip())).toList();
    }

    /** By the rates of the days it was late; each slip by itself. */
    @LegalBasis(
            "ASSUMED: parts with 納期限 of their own are each charged by themselves, as 地方税法20条の4の2"
                    + " does with 期別")
    public List<Part> parts(Bill bill, List<Late> late, LocalDate today) {
        Terms on = terms.on(today);
        return late.stream()
                .map(it -> {
                    var charge = on.charge(bill, it.paid(), it.dueOn(), it.paidOn());
                    return new Part(it, charge.base(), charge.amount());
                })
                .collect(Collectors.toList());
    }

    public static Yen total(List<Part> parts) {
        return parts.stream().map(Part::amount).reduce(Yen.ZERO, Yen::plus);
    }
}
