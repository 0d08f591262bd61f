package jp.monobe.billing;

import static jp.monobe.municipality.Guarded.Who.STAFF;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.billing.internal.BillRows;
import jp.monobe.billing.internal.ChangeRows;
import jp.monobe.billing.internal.DrawnSlips;
import jp.monobe.billing.internal.Ledger;
import jp.monobe.billing.internal.SlipRows;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillNumber;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.spi.FeeKind;
import jp.monobe.billing.spi.FeeKinds;
import jp.monobe.municipality.Guarded;
import jp.monobe.registry.Payer;
import jp.monobe.registry.PayerLookup;
import jp.monobe.staff.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What is owed, by whom, and how it came about (調定の一覧と内容). Whom it shows is on the trail. */
@Service
public class BillingDesk {

    private static final int ROWS = 50;

    private final BillRows bills;
    private final SlipRows slips;
    private final ChangeRows changes;
    private final Ledger ledger;
    private final DrawnSlips drawn;
    private final PayerLookup payers;
    private final List<FeeKinds> kinds;

    BillingDesk(
            BillRows bills,
            SlipRows slips,
            ChangeRows changes,
            Ledger ledger,
            DrawnSlips drawn,
            PayerLookup payers,
            List<FeeKinds> kinds) {
        this.bills = bills;
        this.slips = slips;
        this.changes = changes;
        this.ledger = ledger;
        this.drawn = drawn;
        this.payers = payers;
        this.kinds = kinds;
    }

    /** What may be assessed for a month. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    public List<FeeKind> fees(YearMonth month) {
        return kinds.stream().flatMap(each -> each.in(month).stream()).toList();
    }

    /**
     * @param page from 0
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional
    public BillPage page(Optional<BillState> state, int page) {
        var found = bills.page(state, ROWS + 1, Math.multiplyExact(page, ROWS));
        var shown = found.subList(0, Math.min(found.size(), ROWS));
        return new BillPage(rows(shown, "billing"), page, found.size() > ROWS);
    }

    /**
     * By 納付番号 or 宛名番号, whatever was typed; what is open first, then the newest.
     *
     * @return empty when it is neither, or nothing is there
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional
    public List<BillRow> search(String typed) {
        var number = BillNumber.parse(typed);
        if (number.isPresent()) {
            return rows(bills.all(slips.billsNumbered(number.get())), "billing");
        }
        var digits = typed.strip();
        return digits.matches("[0-9]{1,15}")
                ? payers.numbered(List.of(digits), "billing").stream()
                        .flatMap(payer ->
                                rows(bills.newestOf(payer.personId(), ROWS), "billing").stream())
                        .toList()
                : List.of();
    }

    /** Empty when there is no such. */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional
    public Optional<BillView> open(UUID billId) {
        return bills.find(billId).map(this::view);
    }

    private BillView view(Bill bill) {
        var people = people(Stream.of(bill.payerId(), bill.aboutId()), "bill:" + bill.id());
        var row = rows(List.of(bill), people).getFirst();
        return new BillView(
                row,
                Objects.requireNonNull(people.get(bill.aboutId())),
                slips.of(bill.id()),
                changes.of(bill.id()),
                ledger.of(bill.id()));
    }

    /**
     * The slip as it went out; empty when the bill has none of this id. Whoever waits for the job
     * that draws it sees what it drew.
     */
    @Guarded(by = STAFF, permission = Permission.BILLING_READ)
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<byte[]> document(UUID billId, UUID slipId) {
        return bills.find(billId)
                .flatMap(bill -> {
                    people(Stream.of(bill.payerId()), "slip:" + slipId);
                    return drawn.document(billId, slipId);
                });
    }

    private List<BillRow> rows(List<Bill> shown, String reason) {
        return rows(shown, people(shown.stream().map(Bill::payerId), reason));
    }

    private List<BillRow> rows(List<Bill> shown, Map<UUID, Payer> people) {
        var ids = shown.stream().map(Bill::id).toList();
        var balances = ledger.balances(ids);
        return shown.stream()
                .map(bill ->
                        new BillRow(
                                bill,
                                Objects.requireNonNull(people.get(bill.payerId())),
                                balances.getOrDefault(bill.id(), Balance.NONE)))
                .toList();
    }

    private Map<UUID, Payer> people(Stream<UUID> ids, String reason) {
        Collection<UUID> all = ids.distinct().toList();
        return payers.payers(all, reason).stream()
                .collect(Collectors.toMap(Payer::personId, Function.identity()));
    }
}
