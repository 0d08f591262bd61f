package jp.monobe.arrears;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.arrears.LateChargePage.Due;
import jp.monobe.arrears.LateChargePage.Fixed;
import jp.monobe.arrears.internal.ComputedCharge;
import jp.monobe.arrears.internal.LateChargeRows;
import jp.monobe.arrears.internal.LateChargeRows.Part;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.OverdueBills;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Guarded;
import jp.monobe.payment.LateReceipts;
import jp.monobe.payment.LateReceipts.Late;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What was paid late and what that costs (延滞金・遅延損害金の確定の一覧). Whom it shows is on the trail. */
@Service
public class LateChargeDesk {

    private final LateReceipts receipts;
    private final ComputedCharge computed;
    private final LateChargeRows rows;
    private final OverdueBills bills;
    private final Clock clock;

    LateChargeDesk(
            LateReceipts receipts,
            ComputedCharge computed,
            LateChargeRows rows,
            OverdueBills bills,
            Clock clock) {
        this.receipts = receipts;
        this.computed = computed;
        this.rows = rows;
        this.bills = bills;
        this.clock = clock;
    }

    /**
     * Bills whose charge can be fixed, what was paid first standing first. What costs nothing,
     * being too small, is none of them; who owes is read of this page alone.
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public LateChargePage<Due> due(int offset, int limit) {
        var today = LocalDate.now(clock);
        var costing =
                byBill(receipts.waiting(LateChargeSweep.since(today)), today).entrySet().stream()
                        .filter(it -> !ComputedCharge.total(it.getValue()).equals(Yen.ZERO))
                        .map(Map.Entry::getKey)
                        .toList();
        var some = costing.stream().skip(offset).limit(limit).toList();
        var known = known(some);
        // With the parts that by themselves cost nothing.
        var parts = byBill(receipts.of(some), today);
        return new LateChargePage<>(
                some.stream()
                        .map(it -> due(row(known, it), parts.getOrDefault(it, List.of())))
                        .toList(),
                costing.size());
    }

    /** Not fixed yet; what was paid first first. */
    private Map<UUID, List<Part>> byBill(List<Late> late, LocalDate today) {
        return computed.parts(computed.open(late), today).stream()
                .collect(
                        Collectors.groupingBy(
                                it -> it.late().bill(), LinkedHashMap::new, Collectors.toList()));
    }

    /** What is billed: where a waiver waits first, then the newest. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public LateChargePage<Fixed> fixed(int offset, int limit) {
        var some = rows.page(offset, limit);
        var known = known(some.stream().map(LateChargeRows.Charge::charge).toList());
        return new LateChargePage<>(
                some.stream().map(it -> fixed(it, row(known, it.charge()))).toList(), rows.count());
    }

    private Map<UUID, BillRow> known(Collection<UUID> ids) {
        return bills.rows(ids, "arrears").stream()
                .collect(Collectors.toMap(it -> it.bill().id(), Function.identity()));
    }

    private static BillRow row(Map<UUID, BillRow> known, UUID bill) {
        return Objects.requireNonNull(known.get(bill));
    }

    private static Due due(BillRow row, List<Part> parts) {
        var late = parts.stream().map(Part::late).toList();
        return new Due(
                row,
                late.stream().map(Late::paid).reduce(Yen.ZERO, Yen::plus),
                late.stream().map(Late::dueOn).min(Comparator.naturalOrder()).orElseThrow(),
                late.stream().map(Late::entrustedOn).max(Comparator.naturalOrder()).orElseThrow(),
                late.stream().map(Late::paidOn).max(Comparator.naturalOrder()).orElseThrow(),
                ComputedCharge.total(parts));
    }

    private static Fixed fixed(LateChargeRows.Charge it, BillRow row) {
        return new Fixed(it.id(), row, it.bill(), it.amount(), it.fixedOn(), it.waiver());
    }
}
