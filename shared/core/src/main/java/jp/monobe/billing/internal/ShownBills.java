package jp.monobe.billing.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.billing.Bill;
import jp.monobe.billing.BillRow;
import jp.monobe.billing.model.Balance;
import jp.monobe.registry.Payer;
import jp.monobe.registry.PayerLookup;
import org.springframework.stereotype.Component;

/** Bills with who pays them and how they stand, for lists; whom they show is on the trail. */
@Component
public class ShownBills {

    private final Ledger ledger;
    private final PayerLookup payers;

    ShownBills(Ledger ledger, PayerLookup payers) {
        this.ledger = ledger;
        this.payers = payers;
    }

    /** In their order. */
    public List<BillRow> rows(List<Bill> shown, String reason) {
        var people =
                payers
                        .payers(shown.stream().map(Bill::payerId).distinct().toList(), reason)
                        .stream()
                        .collect(Collectors.toMap(Payer::personId, Function.identity()));
        var balances = ledger.balances(shown.stream().map(Bill::id).toList());
        return shown.stream()
                .map(bill ->
                        new BillRow(
                                bill,
                                Objects.requireNonNull(people.get(bill.payerId())),
                                balances.getOrDefault(bill.id(), Balance.NONE)))
                .toList();
    }
}
