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
import java.util.stream.Stream;
import jp.monobe.arrears.LateChargePage.Due;
import jp.monobe.arrears.LateChargePage.Fixed;
import jp.monobe.arrears.internal.ComputedCharge;
import jp.monobe.arrears.internal.LateChargeRows;
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

    /** Of either list. */
    public static final int ROWS = 100;

    /** Payments of the last year are looked at. */
    private static final int MONTHS = 12;

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

    /** What costs nothing, being too small, is not listed. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public LateChargePage page() {
        var today = LocalDate.now(clock);
        Map<UUID, List<Late>> open =
                computed.open(receipts.since(today.minusMonths(MONTHS), ROWS)).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Late::bill, LinkedHashMap::new, Collectors.toList()));
        var fixed = rows.newest(ROWS);
        var ids =
                Stream.concat(
                                open.keySet().stream(),
                                fixed.stream().map(LateChargeRows.Charge::charge))
                        .distinct()
                        .toList();
        var known = known(ids);
        return new LateChargePage(
                open.entrySet().stream()
                        .map(it -> due(row(known, it.getKey()), it.getValue(), today))
                        .filter(it -> !it.charge().equals(Yen.ZERO))
                        .toList(),
                fixed.stream().map(it -> fixed(it, row(known, it.charge()))).toList());
    }

    private Map<UUID, BillRow> known(Collection<UUID> ids) {
        return bills.rows(ids, "arrears").stream()
                .collect(Collectors.toMap(it -> it.bill().id(), Function.identity()));
    }

    private static BillRow row(Map<UUID, BillRow> known, UUID bill) {
        return Objects.requireNonNull(known.get(bill));
    }

    private Due due(BillRow row, List<Late> late, LocalDate today) {
        return new Due(
                row,
                late.stream().map(Late::paid).reduce(Yen.ZERO, Yen::plus),
                late.stream().map(Late::dueOn).min(Comparator.naturalOrder()).orElseThrow(),
                late.stream().map(Late::paidOn).max(Comparator.naturalOrder()).orElseThrow(),
                ComputedCharge.total(computed.parts(row.bill(), late, today)));
    }

    private static Fixed fixed(LateChargeRows.Charge it, BillRow row) {
        return new Fixed(it.id(), row, it.bill(), it.amount(), it.fixedOn(), it.waiver());
    }
}
