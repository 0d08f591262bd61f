package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.billing.internal.BillRows;
import jp.monobe.billing.internal.Ledger;
import jp.monobe.billing.internal.ShownBills;
import jp.monobe.municipality.Guarded;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Bills of which something is to be given back (過誤納金の一覧). Whom it shows is on the trail. */
@Service
public class OverpaidBills {

    /** On a page. */
    public static final int ROWS = 50;

    private final BillRows bills;
    private final Ledger ledger;
    private final ShownBills shown;

    OverpaidBills(BillRows bills, Ledger ledger, ShownBills shown) {
        this.bills = bills;
        this.ledger = ledger;
        this.shown = shown;
    }

    /**
     * One of them.
     *
     * @param since the first day on which something of it was over
     */
    public record Overpaid(BillRow row, LocalDate since) {}

    /**
     * What waits longest first; one more than a page shows when there are further ones.
     *
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<Overpaid> page(int page) {
        var days = ledger.overpaid(ROWS + 1, Math.multiplyExact(page, ROWS));
        var rows =
                shown.rows(bills.all(days.keySet()), "refund").stream()
                        .collect(Collectors.toMap(it -> it.bill().id(), Function.identity()));
        return days.entrySet().stream()
                .map(it ->
                        new Overpaid(Objects.requireNonNull(rows.get(it.getKey())), it.getValue()))
                .toList();
    }

    /** By ids, in no order. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<BillRow> rows(Collection<UUID> ids) {
        return shown.rows(bills.all(ids), "refund");
    }

    /** Empty when there is no such bill. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<BillRow> find(UUID billId) {
        return shown.rows(bills.find(billId).stream().toList(), "bill:" + billId).stream()
                .findFirst();
    }

    /**
     * What the same payer owes of the same class, due first: towards which it may be set off
     * (amendment 17).
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<BillRow> towards(UUID billId) {
        var own = bills.find(billId);
        if (own.isEmpty()) {
            return List.of();
        }
        var others =
                bills.openOf(own.get().payerId(), own.get().claimClass()).stream()
                        .filter(it -> !it.id().equals(billId))
                        .toList();
        return shown.rows(others, "bill:" + billId);
    }
}
