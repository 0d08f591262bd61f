package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import jp.monobe.billing.internal.BillRows;
import jp.monobe.billing.internal.Ledger;
import jp.monobe.billing.model.Balance;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.Payer;
import jp.monobe.registry.PayerLookup;
import jp.monobe.staff.Permission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Bills of which something is to be given back (過誤納金の一覧). Whom it shows is on the trail. */
@Service
public class OverpaidBills {

    /** On a page. */
    public static final int ROWS = 50;

    private final BillRows bills;
    private final Ledger ledger;
    private final PayerLookup payers;

    OverpaidBills(BillRows bills, Ledger ledger, PayerLookup payers) {
        this.bills = bills;
        this.ledger = ledger;
        this.payers = payers;
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
                rows(bills.all(days.keySet()), "refund").stream()
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
        return rows(bills.all(ids), "refund");
    }

    /** Empty when there is no such bill. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<BillRow> find(UUID billId) {
        return rows(bills.find(billId).stream().toList(), "bill:" + billId).stream().findFirst();
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
                bills.openOf(own.get().payerId(), ROWS).stream()
                        .filter(it -> it.claimClass() == own.get().claimClass())
                        .filter(it -> !it.id().equals(billId))
                        .toList();
        return rows(others, "bill:" + billId);
    }

    private List<BillRow> rows(List<Bill> shown, String reason) {
        var people = people(shown.stream().map(Bill::payerId).distinct().toList(), reason);
        var balances = ledger.balances(shown.stream().map(Bill::id).toList());
        return shown.stream()
                .map(bill ->
                        new BillRow(
                                bill,
                                Objects.requireNonNull(people.get(bill.payerId())),
                                balances.getOrDefault(bill.id(), Balance.NONE)))
                .toList();
    }

    private Map<UUID, Payer> people(Collection<UUID> ids, String reason) {
        return payers.payers(ids, reason).stream()
                .collect(Collectors.toMap(Payer::personId, Function.identity()));
    }
}
