package jp.monobe.billing.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.monobe.billing.Bill;
import jp.monobe.billing.Slip;
import jp.monobe.document.Documents;
import jp.monobe.registry.Payer;
import jp.monobe.registry.PayerLookup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Slips as documents (納入通知書): drawn once each, after the transaction that put them in force, by the
 * job or by whoever opens one first. Two that draw the same draw the same; the first one stays.
 */
@Component
public class DrawnSlips {

    private static final Logger LOG = LoggerFactory.getLogger(DrawnSlips.class);

    private final SlipRows slips;
    private final BillRows bills;
    private final BillLetters letters;
    private final Documents documents;
    private final PayerLookup payers;
    private final BillNews news;

    DrawnSlips(
            SlipRows slips,
            BillRows bills,
            BillLetters letters,
            Documents documents,
            PayerLookup payers,
            BillNews news) {
        this.slips = slips;
        this.bills = bills;
        this.letters = letters;
        this.documents = documents;
        this.payers = payers;
        this.news = news;
    }

    /** Empty when the bill has no slip of this id. */
    public Optional<byte[]> document(UUID bill, UUID slip) {
        var kept = slips.document(bill, slip);
        if (kept.isPresent()) {
            return kept;
        }
        var found = bills.find(bill);
        if (found.isEmpty() || !slips.billOf(slip).equals(Optional.of(bill))) {
            return Optional.empty();
        }
        draw(found.get(), List.of(slip), people(List.of(found.get()), "slip:" + slip));
        return slips.document(bill, slip);
    }

    /**
     * Those that wait, their people asked once for all.
     *
     * @return of how many bills
     */
    public int drawWaiting(int most) {
        var waiting = slips.toDraw(most);
        var owners = bills.all(waiting.values().stream().distinct().toList());
        var people = people(owners, "billing");
        var byBill =
                waiting.entrySet().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getValue,
                                        Collectors.mapping(
                                                Map.Entry::getKey, Collectors.toList())));
        owners.forEach(bill -> draw(bill, byBill.getOrDefault(bill.id(), List.of()), people));
        return byBill.size();
    }

    /** Whoever draws tells the open zone, or the payer would never hear of it. */
    private void draw(Bill bill, List<UUID> wanted, Map<UUID, Payer> people) {
        slips.of(bill.id()).stream()
                .filter(slip -> wanted.contains(slip.id()))
                .forEach(slip -> draw(bill, slip, people));
        news.of(List.of(bill.id()));
    }

    private void draw(Bill bill, Slip slip, Map<UUID, Payer> people) {
        try {
            var paper = documents.draw(letters.notice(bill, slip, people, true));
            var screen =
                    bill.aboutId().equals(bill.payerId())
                            ? null
                            : documents.draw(letters.notice(bill, slip, people, false));
            slips.drawn(slip.id(), paper, screen);
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.error("Slip {} cannot be drawn: {}", slip.id(), e.toString());
            slips.notDrawn(slip.id());
        }
    }

    private Map<UUID, Payer> people(List<Bill> of, String reason) {
        var ids = of.stream().flatMap(it -> Stream.of(it.payerId(), it.aboutId())).distinct();
        return payers.payers(ids.toList(), reason).stream()
                .collect(Collectors.toMap(Payer::personId, Function.identity()));
    }
}
