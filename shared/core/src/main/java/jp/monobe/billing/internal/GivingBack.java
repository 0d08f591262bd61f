package jp.monobe.billing.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jp.monobe.billing.Bill;
import jp.monobe.billing.BillView.Change;
import jp.monobe.billing.RepayBill.Given;
import jp.monobe.billing.RepayBill.Standing;
import jp.monobe.billing.model.AccountingYear;
import jp.monobe.billing.model.Balance;
import jp.monobe.billing.model.BillLifecycle;
import jp.monobe.billing.model.BillMove;
import jp.monobe.billing.model.GiveBackPostings;
import jp.monobe.billing.model.GiveBackYear;
import jp.monobe.billing.model.LedgerAccount;
import jp.monobe.billing.model.SlipPlan;
import jp.monobe.kernel.UtcTime;
import jp.monobe.kernel.Yen;
import jp.monobe.municipality.Acting;
import org.springframework.stereotype.Component;

/** Books what is given back (還付・充当の記帳); the bill's row is held by whoever asks. */
@Component
public class GivingBack {

    private final BillRows bills;
    private final Ledger ledger;
    private final Slips slips;
    private final ChangeRows changes;
    private final BillNews news;
    private final Clock clock;

    GivingBack(
            BillRows bills,
            Ledger ledger,
            Slips slips,
            ChangeRows changes,
            BillNews news,
            Clock clock) {
        this.bills = bills;
        this.ledger = ledger;
        this.slips = slips;
        this.changes = changes;
        this.news = news;
        this.clock = clock;
    }

    public List<Standing> held(Collection<UUID> ids) {
        var held = bills.allLocked(ids);
        var balances = ledger.balances(held.stream().map(Bill::id).toList());
        return held.stream()
                .map(bill -> new Standing(bill, balances.getOrDefault(bill.id(), Balance.NONE)))
                .toList();
    }

    public void decide(Given given) {
        var bill = bills.locked(given.bill()).orElseThrow();
        if (ledger.balance(bill.id()).over().compareTo(given.amount()) < 0) {
            throw new IllegalStateException("Not there any more: " + given);
        }
        var year = AccountingYear.ofBooking(bill.year(), today());
        ledger.book(postings(given).decided(today(), year, given.amount()));
        bills.moved(bill.id(), bill.state(), bill.amount());
        news.of(List.of(bill.id()));
    }

    public void undecide(Given given) {
        var bill = bills.locked(given.bill()).orElseThrow();
        var balance = ledger.balance(bill.id());
        var year = AccountingYear.ofBooking(bill.year(), today());
        ledger.book(postings(given).undecided(today(), year, given.amount(), balance));
        again(bill, balance, given.amount());
    }

    /** Written today, as everything is; the year follows the day on which it was paid. */
    public List<GiveBackYear.Part> paid(Given given, LocalDate decidedOn, LocalDate paidOn) {
        var _ = bills.locked(given.bill()).orElseThrow();
        return paid(given, decidedOn, paidOn, LedgerAccount.CASH);
    }

    private List<GiveBackYear.Part> paid(
            Given given, LocalDate decidedOn, LocalDate paidOn, LedgerAccount by) {
        var parts = parts(given, decidedOn, paidOn);
        ledger.book(postings(given).paid(today(), parts, by));
        news.of(List.of(given.bill()));
        return parts;
    }

    /** No money of ours moves: the agent owes so much less. */
    public void credited(Given given, LocalDate decidedOn, LocalDate on) {
        var _ = bills.locked(given.bill()).orElseThrow();
        paid(given, decidedOn, on, LedgerAccount.WITH_AGENTS);
    }

    public void cameBack(Given given, LocalDate on) {
        cameBack(given, on, LedgerAccount.CASH);
    }

    public void creditCameBack(Given given, LocalDate on) {
        cameBack(given, on, LedgerAccount.WITH_AGENTS);
    }

    private void cameBack(Given given, LocalDate on, LedgerAccount to) {
        var bill = bills.locked(given.bill()).orElseThrow();
        var balance = ledger.balance(bill.id());
        ledger.book(postings(given).cameBack(on, ledger.leftAs(given.id()), balance, to));
        again(bill, balance, given.amount());
    }

    /** What was asked for meanwhile, such as by a raise, counts as paid with it. */
    private void again(Bill bill, Balance before, Yen amount) {
        if (before.owed().equals(Yen.ZERO)) {
            bills.moved(bill.id(), bill.state(), bill.amount());
        } else {
            var left = before.received(amount).owed();
            lower(bill, left, BillWords.of("billing.not-given-back"));
        }
        news.of(List.of(bill.id()));
    }

    /** Both bills are held, in the order of their ids. */
    public void setOff(Given given, UUID other, String reason) {
        var held = bills.allLocked(List.of(given.bill(), other));
        decide(given);
        var against = held.stream().filter(it -> it.id().equals(other)).findFirst().orElseThrow();
        var own =
                held.stream().filter(it -> it.id().equals(given.bill())).findFirst().orElseThrow();
        if (!own.payerId().equals(against.payerId())
                || own.claimClass() != against.claimClass()
                || own.id().equals(against.id())) {
            throw new IllegalStateException("Not of one payer and class: " + given);
        }
        var owed = ledger.balance(other).owed();
        var left = owed.minus(given.amount());
        var books = postings(given);
        ledger.book(books.setOff(today(), parts(given, today(), today())));
        var year = AccountingYear.ofMoney(against.year(), today(), today());
        ledger.book(books.setOffAgainst(other, today(), year, given.amount()));
        lower(against, left, reason);
        news.of(List.of(given.bill(), other));
    }

    /**
     * Papers that would ask for too much are void, as when an amount is lowered. Where the barcode
     * counts no further, the rest waits for a clerk's new part.
     */
    private void lower(Bill against, Yen left, String reason) {
        var all = slips.of(against.id());
        var awaited =
                all.stream()
                        .filter(it -> it.isAwaited())
                        .map(it ->
                                new SlipPlan.Awaited(it.id(), it.part(), it.amount(), it.dueOn()))
                        .toList();
        var change =
                changes.add(
                        against.id(),
                        new Change(
                                UtcTime.whole(clock.instant()),
                                Acting.staff(),
                                Change.Kind.OFFSET,
                                against.amount(),
                                reason));
        var plan = SlipPlan.lowered(awaited, left);
        var fitting = Slips.hasRoom(plan, all) ? plan : new SlipPlan(plan.voids(), List.of());
        slips.carryOut(fitting, against.id(), all, change, today());
        var state = BillLifecycle.apply(against.state(), new BillMove.Receive(left)).orElseThrow();
        bills.moved(against.id(), state, against.amount());
    }

    private List<GiveBackYear.Part> parts(Given given, LocalDate decidedOn, LocalDate paidOn) {
        return GiveBackYear.parts(
                ledger.receivedByYear(given.bill()), given.amount(), decidedOn, paidOn);
    }

    private static GiveBackPostings postings(Given given) {
        return new GiveBackPostings(given.id(), given.bill());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
