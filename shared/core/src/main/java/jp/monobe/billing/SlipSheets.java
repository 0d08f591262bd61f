package jp.monobe.billing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.billing.internal.BillLetters;
import jp.monobe.billing.internal.BillRows;
import jp.monobe.billing.internal.RunRows;
import jp.monobe.billing.internal.SlipRows;
import jp.monobe.document.DocumentSpec;
import jp.monobe.registry.Payer;
import jp.monobe.registry.PayerLookup;
import org.springframework.stereotype.Component;

/** A run's slips as what is to be drawn (納入通知書の紙面): each as it is drawn alone. */
@Component
public class SlipSheets {

    /** Of a printing house: those of one carrier's round lie together (郵便番号順). */
    private static final Comparator<Payer> ROUND =
            Comparator.comparing((Payer it) -> it.address().postalCode())
                    .thenComparing(it -> it.address().town())
                    .thenComparing(it -> it.address().block())
                    .thenComparing(it -> it.address().building())
                    .thenComparing(Payer::addresseeNo);

    private static final int LOT = 1_000;

    private final RunRows runs;
    private final SlipRows slips;
    private final BillRows bills;
    private final BillLetters letters;
    private final PayerLookup payers;

    SlipSheets(
            RunRows runs, SlipRows slips, BillRows bills, BillLetters letters, PayerLookup payers) {
        this.runs = runs;
        this.slips = slips;
        this.bills = bills;
        this.letters = letters;
        this.payers = payers;
    }

    /** A slip and its paper. */
    public record Sheet(UUID slip, DocumentSpec paper) {}

    /** The slips in force of a run, by postal code and address; those of one payer by their ids. */
    public List<UUID> inOrder(UUID run) {
        var payerOf = runs.slipsInForce(run);
        var people = new HashMap<UUID, Payer>();
        var ids = payerOf.values().stream().distinct().toList();
        for (int from = 0; from < ids.size(); from += LOT) {
            var some = ids.subList(from, Math.min(ids.size(), from + LOT));
            payers.payers(some, "slip-run:" + run).forEach(it -> people.put(it.personId(), it));
        }
        return payerOf.keySet().stream()
                .sorted(
                        Comparator.comparing(
                                        (UUID it) ->
                                                Objects.requireNonNull(people.get(payerOf.get(it))),
                                        ROUND)
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /**
     * In the order asked for; what was taken out of force is left out, since it must not be paid.
     * Their people are asked once for all, with the run as the reason.
     */
    public List<Sheet> of(UUID run, List<UUID> wanted) {
        var owners = slips.billsOf(wanted);
        var byId =
                bills.all(owners.values().stream().distinct().toList()).stream()
                        .collect(Collectors.toMap(Bill::id, Function.identity()));
        var people = people(byId.values(), "slip-run:" + run);
        var found = slips.all(wanted);
        var sheets = new ArrayList<Sheet>();
        for (var id : wanted) {
            var slip = Objects.requireNonNull(found.get(id));
            var bill = Objects.requireNonNull(byId.get(owners.get(id)));
            if (!slip.isVoid()) {
                sheets.add(new Sheet(id, letters.notice(bill, slip, people, true)));
            }
        }
        return sheets;
    }

    private Map<UUID, Payer> people(Collection<Bill> of, String reason) {
        var ids = of.stream().flatMap(it -> Stream.of(it.payerId(), it.aboutId())).distinct();
        return payers.payers(ids.toList(), reason).stream()
                .collect(Collectors.toMap(Payer::personId, Function.identity()));
    }
}
