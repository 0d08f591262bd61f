package jp.monobe.billing.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.monobe.billing.Bill;
import jp.monobe.billing.SettleBill.Arrival;
import jp.monobe.billing.SettleBill.Settled;
import jp.monobe.billing.model.AccountingYear;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillLifecycle;
import jp.monobe.billing.model.BillMove;
import jp.monobe.billing.model.BillState;
import jp.monobe.billing.model.Money;
import jp.monobe.billing.model.Posting;
import jp.monobe.kernel.FiscalYear;
import org.springframework.stereotype.Component;

/**
 * Books money on bills, many at once: the bills are held in the order of their ids, so that two who
 * hold several never wait for each other in a circle, and are read once.
 */
@Component
public class Settlement {

    /** Which way money goes. */
    public enum Way {
        IN,
        BACK,
        /** Out of what nobody knew about. */
        FOUND,
        /** Into it again. */
        LOST
    }

    private final BillRows bills;
    private final SlipRows slips;
    private final Ledger ledger;
    private final BillNews news;
    private final Clock clock;

    Settlement(BillRows bills, SlipRows slips, Ledger ledger, BillNews news, Clock clock) {
        this.bills = bills;
        this.slips = slips;
        this.ledger = ledger;
        this.news = news;
        this.clock = clock;
    }

    /** In their order. */
    public List<Settled> book(List<Arrival> arrivals, Way way) {
        return book(arrivals, way, 1);
    }

    /**
     * The same of what is found, or lost again.
     *
     * @param nth how often it was found by now, from 1
     */
    public List<Settled> book(List<Arrival> arrivals, Way way, int nth) {
        var owners =
                slips.billsOf(
                        arrivals.stream()
                                .map(it -> it.money().slip())
                                .filter(Objects::nonNull)
                                .toList());
        var held =
                bills.allLocked(owners.values().stream().distinct().toList()).stream()
                        .collect(Collectors.toMap(Bill::id, Function.identity()));
        var balances = new HashMap<>(ledger.balances(held.keySet()));
        var postings = new ArrayList<Posting>();
        var settled = new ArrayList<Settled>();
        for (var arrival : arrivals) {
            var slip = arrival.money().slip();
            var bill = slip == null ? null : held.get(owners.get(slip));
            settled.add(
                    bill == null
                            ? unidentified(arrival, way, postings)
                            : applied(arrival, bill, way, nth, balances, postings));
        }
        ledger.book(postings);
        moved(held, balances);
        return settled;
    }

    private Settled applied(
            Arrival arrival,
            Bill bill,
            Way way,
            int nth,
            Map<UUID, Balance> balances,
            List<Posting> postings) {
        var before = balances.getOrDefault(bill.id(), Balance.NONE);
        var today = LocalDate.now(clock);
        boolean known = way == Way.IN || way == Way.BACK;
        var own = known ? bill.year() : FiscalYear.of(arrival.paidOn());
        var year = AccountingYear.ofMoney(own, arrival.paidOn(), today);
        var money = arrival.money();
        var amount = arrival.amount();
        if (way == Way.BACK || way == Way.LOST) {
            postings.add(
                    way == Way.BACK
                            ? Posting.takenBack(today, year, money, bill.id(), amount, before)
                            : Posting.lost(today, year, money, bill.id(), amount, before, nth));
            balances.put(bill.id(), before.takenBack(amount));
            return new Settled.Applied(bill.id(), amount, before.over());
        }
        postings.add(
                way == Way.FOUND
                        ? Posting.found(today, year, money, bill.id(), amount, before, nth)
                        : Posting.received(today, year, money, bill.id(), amount, before));
        var after = before.received(amount);
        balances.put(bill.id(), after);
        return new Settled.Applied(
                bill.id(), before.owed().minus(after.owed()), after.over().minus(before.over()));
    }

    private Settled unidentified(Arrival arrival, Way way, List<Posting> postings) {
        if (way == Way.FOUND || way == Way.LOST) {
            throw new IllegalArgumentException("Found for no slip of ours");
        }
        var told = arrival.money();
        var nobody = new Money(told.receipt(), told.item(), told.channel(), null);
        var today = LocalDate.now(clock);
        var paidOn = arrival.paidOn();
        var year = AccountingYear.ofMoney(FiscalYear.of(paidOn), paidOn, today);
        postings.add(
                way == Way.IN
                        ? Posting.unidentified(today, year, nobody, arrival.amount())
                        : Posting.unidentifiedBack(today, year, nobody, arrival.amount()));
        return new Settled.Unidentified();
    }

    private void moved(Map<UUID, Bill> held, Map<UUID, Balance> balances) {
        var states = new HashMap<UUID, BillState>();
        held.values()
                .forEach(bill -> {
                    var left = balances.getOrDefault(bill.id(), Balance.NONE).owed();
                    states.put(
                            bill.id(),
                            BillLifecycle.apply(bill.state(), new BillMove.Receive(left))
                                    .orElseThrow());
                });
        bills.stand(states);
        news.of(held.keySet());
    }
}
